import { presenceField, proposalField, reactionField, secondsField } from '#contract/code';
import type { FieldValue } from '#contract/row';
import type { Presence } from '#domain/practice/coding';
import { readPresence } from '#domain/practice/read-code';
import type { Language, Text } from '#domain/text';
import { codingHints, practiceColumnTitles } from '../../locales/coding.ts';
import type { CellValue } from '../sync/cell-value.ts';
import type { SheetColumn } from '../sync/specification.ts';
import { textCell, textField } from '../sync/text-cell.ts';
import type { PracticeToCode } from './practice-to-code.ts';
import { reactionColumn } from './reaction-column.ts';
import { secondsColumn } from './seconds-column.ts';

const PROPOSAL_FILL = '#F2F2F2';

type Band = { readonly language: Language; readonly headerFill: string };

/** The four columns of a practice: where it may be, whether it is, how long it takes, what the client does. */
export function practiceColumns({ code, label }: PracticeToCode, band: Band): readonly SheetColumn[] {
  const title = label === '' ? code : label;
  return [
    proposalColumn(code, band),
    presenceColumn({ code, title }, band),
    secondsColumn(
      { id: secondsField(code), title: practiceColumnTitles.seconds(code), prompt: codingHints.seconds },
      { width: 56, headerFill: band.headerFill },
    ),
    reactionColumn(
      { id: reactionField(code), title: practiceColumnTitles.reaction(code), prompt: codingHints.reaction },
      band,
    ),
  ];
}

/** Grey and apart: a proposal is no code before somebody confirms it. */
const proposalColumn = (code: string, { headerFill }: Band): SheetColumn => ({
  id: proposalField(code),
  title: practiceColumnTitles.proposal(code),
  access: 'read-only',
  toField: textField,
  toCell: textCell,
  look: { width: 56, numberFormat: '@', fill: PROPOSAL_FILL, headerFill, centred: true },
  validation: { choices: [], promptTitle: plain(code), prompt: codingHints.proposal },
});

/** 1, 0 or N, whichever way it is typed. */
const presenceColumn = (
  { code, title }: { readonly code: string; readonly title: string },
  { headerFill }: Band,
): SheetColumn => ({
  id: presenceField(code),
  title: plain(title),
  access: 'editable',
  toField: presenceOf,
  toCell: (field) => shown.get(field) ?? field ?? '',
  refuse: (cell) => {
    const field = presenceOf(cell);
    const isPresence = field === null || shown.has(field);
    return isPresence ? undefined : { code: 'not-a-choice', parameters: { allowed: ['1', '0', 'N'] } };
  },
  look: { width: 88, headerFill, centred: true },
  validation: { choices: ['1', '0', 'N'], promptTitle: plain(code), prompt: codingHints.presence(title) },
});

const cells = { present: 1, absent: 0, 'not-applicable': 'N' } as const satisfies Record<Presence, CellValue>;
const shown: ReadonlyMap<FieldValue, CellValue> = new Map<FieldValue, CellValue>(Object.entries(cells));

/** What is no presence stays as it was typed. */
function presenceOf(cell: CellValue): FieldValue {
  const typed = String(cell).trim();
  return typed === '' ? null : (readPresence(typed) ?? String(cell));
}

/** A code and a label are written in one language, the organisation's. */
const plain = (text: string): Text => ({ fr: text, en: text });
