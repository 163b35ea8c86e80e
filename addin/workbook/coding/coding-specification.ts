import type { Row } from '#contract/row';
import { recordingStates } from '#domain/recording';
import type { Language, Text } from '#domain/text';
import type { Theme } from '#domain/theme';
import { codingHints, codingSheetName, codingTitles } from '../../locales/coding.ts';
import { recordingStateNames } from '../../locales/sheets.ts';
import type { SheetColumn, SheetSpecification } from '../sync/specification.ts';
import { textField } from '../sync/text-cell.ts';
import { codingSheetId } from './coding-sheet-id.ts';
import { headingWidth } from './heading-width.ts';
import { practiceColumns } from './practice-columns.ts';
import type { PracticeToCode } from './practice-to-code.ts';
import { reactionColumn } from './reaction-column.ts';
import { reasonColumn } from './reason-column.ts';
import { secondsColumn } from './seconds-column.ts';

/** Light enough to print, different enough to tell practices apart. */
const bands = ['#DDEBF7', '#E2EFDA', '#FFF2CC', '#FCE4D6', '#EDE7F6', '#E0F2F1'] as const;
/** Of the contact, after its codes: what is typed is then in sight without moving the sheet. */
const later: ReadonlySet<string> = new Set<string>(['direction', 'start', 'listenBy']);
const READ_ONLY_FILL = '#F2F2F2';
const MAX_SHEET_NAME = 31;

export type CodingSheet = {
  readonly organisation: string;
  readonly wave: string;
  readonly theme: Theme;
  readonly language: Language;
  readonly practices: readonly PracticeToCode[];
  /** Codes offered in a drop-down. */
  readonly reasons: readonly string[];
  /** Those that say which contact a row is, and what there is to hear of it. */
  readonly contact: readonly SheetColumn[];
};

/** The coding sheet of a wave and a theme: a row a contact, four columns a practice, in the order of the catalogue. */
export function codingSpecification(sheet: CodingSheet): SheetSpecification {
  const { organisation, wave, theme, language, practices, contact } = sheet;
  return {
    id: codingSheetId(organisation, wave, theme),
    sheetName: codingSheetName(wave, theme)[language].slice(0, MAX_SHEET_NAME),
    tableName: `Code_${wave}_${theme}`.replace(/[^A-Za-z0-9_]/g, '_'),
    columns: [
      ...contact.filter(({ id }) => !later.has(id)),
      transcriptColumn(language),
      ...ownColumns(sheet),
      ...practices.flatMap((practice, index) =>
        practiceColumns(practice, { language, headerFill: bands[index % bands.length] ?? bands[0] }),
      ),
      ...contact.filter(({ id }) => later.has(id)),
    ].map((column) => withRoom(column, language)),
    accepts: () => true,
    compare: byStart,
  };
}

/** No heading breaks inside a word. */
const withRoom = (column: SheetColumn, language: Language): SheetColumn => ({
  ...column,
  look: { ...column.look, width: headingWidth(column.title[language], column.look.width) },
});

const transcriptColumn = (language: Language): SheetColumn => ({
  id: 'transcript',
  title: codingTitles.transcript,
  access: 'read-only',
  toField: textField,
  toCell: (field) => recordingStateNames[recordingStates.find((one) => one === field) ?? 'none'][language],
  look: { width: 74, fill: READ_ONLY_FILL, centred: true },
});

/** Of the whole contact; without a practice to code, they say where to add one. */
function ownColumns({ language, practices, reasons }: CodingSheet): readonly SheetColumn[] {
  const hint = (prompt: Text): Text => (practices.length === 0 ? codingHints.noPractices : prompt);
  const { duration, contactReason, reaction } = codingTitles;
  return [
    secondsColumn({ id: 'duration', title: duration, prompt: hint(codingHints.duration) }, { width: 54 }),
    reasonColumn({ title: contactReason, prompt: hint(codingHints.contactReason), reasons }),
    reactionColumn(
      { id: 'reaction', title: reaction, prompt: hint(codingHints.contactReaction) },
      { language },
    ),
  ];
}

function byStart(one: Row, other: Row): number {
  const rank = (row: Row) => `${String(row.fields['platform'])} ${String(row.fields['start'])} ${row.key}`;
  return rank(one) < rank(other) ? -1 : 1;
}
