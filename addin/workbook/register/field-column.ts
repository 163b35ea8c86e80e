import type { FieldKind } from '#contract/field-kind';
import type { FieldValue } from '#contract/row';
import type { SheetField } from '#contract/sheet';
import type { Language } from '#domain/text';
import { registerHints, registerTitles, type RegisterField } from '../../locales/register.ts';
import type { CellValue } from '../sync/cell-value.ts';
import type { CellRefusal, SheetColumn } from '../sync/specification.ts';
import { refusedText, textCell, textField } from '../sync/text-cell.ts';
import { shownOf, writtenIn } from './field-cell.ts';
import { codeOfWord, wordOf, wordsOf, type Words } from './field-words.ts';

export type Column = {
  readonly field: SheetField & { readonly id: RegisterField };
  readonly language: Language;
  readonly width: number;
  /** Offered in a drop-down, beside the words of a choice. */
  readonly choices?: readonly string[];
};

/** The column of a field of an organisation's sheet: its cells in words of the language, its values as they travel. */
export function fieldColumn({ field, language, width, choices = [] }: Column): SheetColumn {
  const { id, is, readOnly = false } = field;
  const words = wordsOf[id];
  const offered =
    is.kind === 'flows' || readOnly ? [] : Object.values(words ?? {}).map((word) => word[language]);
  return {
    id,
    title: registerTitles[id],
    access: readOnly ? 'read-only' : 'editable',
    toField: (cell) => fieldOf(is, words, cell),
    toCell: (value) => cellOf(is, value, { words, language }),
    refuse: (cell) => refusalOf(is, cell, { words, language }),
    ...(is.kind === 'text' && !readOnly ? { freeText: true } : {}),
    look: { width, ...lookOf(is) },
    validation: {
      choices: [...choices, ...offered],
      promptTitle: registerTitles[id],
      prompt: registerHints[id],
    },
  };
}

const lookOf = ({ kind }: FieldKind) => ({ numberFormat: numberFormats[kind] ?? '@' });

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
