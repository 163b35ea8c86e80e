import type { FieldKind } from '#contract/field-kind';
import type { FieldValue } from '#contract/row';
import type { SheetName } from '#contract/sheet';
import type { SheetField } from '#contract/sheet-field';
import type { Language } from '#domain/text';
import { registerHint, registerTitles, type RegisterField } from '../../locales/register-columns.ts';
import type { CellValue } from '../sync/cell-value.ts';
import type { CellRefusal, SheetColumn } from '../sync/specification.ts';
import { refusedText, textCell, textField } from '../sync/text-cell.ts';
import { shownOf, writtenIn } from './field-cell.ts';
import { codeOfWord, wordOf, wordsOf, type Words } from './field-words.ts';

export type Column = {
  readonly sheet: SheetName;
  readonly field: SheetField & { readonly id: RegisterField };
  readonly language: Language;
  readonly width: number;
  /** Of its numbers, where it is not that of their kind. */
  readonly numberFormat?: string | undefined;
  readonly wrapped?: boolean;
  /** Offered in a drop-down, beside the words of a choice. */
  readonly choices?: readonly string[];
};

/** The column of a field of an organisation's sheet: its cells in words of the language, its values as they travel. */
export function fieldColumn({
  sheet,
  field,
  language,
  width,
  numberFormat,
  wrapped = false,
  choices = [],
}: Column): SheetColumn {
  const { id, is, readOnly = false } = field;
  const words = wordsOf[id];
  const isFree = is.kind === 'text' && !readOnly && !plainTexts.has(`${sheet}.${id}`);
  return {
    id,
    title: registerTitles[id],
    access: readOnly ? 'read-only' : 'editable',
    toField: (cell) => fieldOf(is, words, cell),
    toCell: (value) => cellOf(is, value, { words, language }),
    refuse: (cell) => refusalOf(is, cell, { words, language }),
    ...(isFree ? { freeText: true } : {}),
    look: { width, numberFormat: numberFormat ?? numberFormats[is.kind] ?? '@', wrapped },
    validation: {
      choices: [...choices, ...offeredBy({ field, language })],
      promptTitle: registerTitles[id],
      prompt: registerHint(sheet, id),
    },
  };
}

/** The words of a choice, in a drop-down; several flows in one cell are none. */
const offeredBy = ({ field: { id, is, readOnly = false }, language }: Pick<Column, 'field' | 'language'>) =>
  is.kind === 'flows' || readOnly ? [] : Object.values(wordsOf[id] ?? {}).map((word) => word[language]);

/** Invoice numbers, which look like telephone numbers, and ids: nobody writes of a contact there. */
const plainTexts: ReadonlySet<string> = new Set(['costs.label', 'targets.indicator', 'facts.contact']);

const numberFormats: Readonly<Partial<Record<FieldKind['kind'], string>>> = {
  count: '#,##0',
  number: 'General',
};

type Spoken = { readonly words: Words | undefined; readonly language: Language };

/** What travels; a text that means nothing here travels as it is, and is refused by name. */
function fieldOf(is: FieldKind, words: Words | undefined, cell: CellValue): FieldValue {
  const text = written(is, words, cell);
  if (text === '') return null;
  const reading = is.read(text);
  return 'value' in reading ? reading.value : textField(text);
}

function written(is: FieldKind, words: Words | undefined, cell: CellValue): string {
  const text = writtenIn(is, cell);
  if (words === undefined) return text;
  if (is.kind !== 'flows') return codeOfWord(words, text);
  return text
    .split(/[;\n]/)
    .filter((word) => word.trim() !== '')
    .map((word) => codeOfWord(words, word))
    .join(';');
}

function cellOf(is: FieldKind, value: FieldValue, { words, language }: Spoken): CellValue {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  const text = String(value);
  const shown = shownOf(is, text, language);
  if (shown !== undefined) return shown;
  if (words === undefined) return textCell(text);
  return text
    .split(';')
    .map((code) => wordOf(words, code, language))
    .join(' ; ');
}

function refusalOf(is: FieldKind, cell: CellValue, { words, language }: Spoken): CellRefusal | undefined {
  const text = written(is, words, cell);
  const wrong = refusedText(text);
  if (text === '' || wrong !== undefined) return wrong;
  const reading = is.read(text);
  if ('value' in reading) return undefined;
  if (words === undefined || is.kind === 'flows') return reading.refused;
  const allowed = Object.values(words).map((word) => word[language]);
  return { code: 'not-a-choice', parameters: { allowed } };
}
