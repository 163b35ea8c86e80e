import type { FieldKind } from '#contract/field-kind';
import { writeClosedDays } from '#domain/closed-days';
import { dayOfSerial, monthOfSerial, quarterOfSerial } from '#domain/excel-day';
import { parseOpeningHours, writeOpeningHours } from '#domain/opening-hours';
import type { Language } from '#domain/text';
import { dayNames } from '../../locales/register-columns.ts';
import { quarterName } from '../../locales/sheets.ts';
import type { CellValue } from '../sync/cell-value.ts';
import { textField } from '../sync/text-cell.ts';

/** How the cells of some kinds of fields are written and read, where it is not as they travel. */
type CellKind = {
  /** What a cell says, before its words are looked up. */
  readonly written?: (cell: CellValue) => string;
  /** What travels, for people. */
  readonly shown?: (text: string, language: Language) => string;
};

const cellKinds: Readonly<Partial<Record<FieldKind['kind'], CellKind>>> = {
  period: { written: (cell) => ofDate(cell, monthOfSerial) },
  quarter: {
    written: (cell) => ofDate(cell, quarterOfSerial),
    shown: (text, language) => (language === 'fr' ? text.replace('-Q', '-T') : text),
  },
  wave: { shown: (text, language) => quarterName(text)[language] },
  day: { written: (cell) => ofDate(cell, (serial) => dayOfSerial(serial)?.toString()) },
  number: { written: withoutSpaces },
  count: { written: withoutSpaces },
  hours: {
    shown: (text, language) => writeOpeningHours(parseOpeningHours(text) ?? [], dayNames[language]) || text,
  },
  'closed-days': { shown: (text) => writeClosedDays(text.split(';')) },
};

/** The text in a cell of this kind, as it is to be read. */
export const writtenIn = ({ kind }: FieldKind, cell: CellValue): string =>
  (cellKinds[kind]?.written ?? plainText)(cell);

/** What a field of this kind shows; undefined when it shows what travels. */
export const shownOf = ({ kind }: FieldKind, text: string, language: Language): string | undefined =>
  cellKinds[kind]?.shown?.(text, language);

/** Thousands as people separate them: spaces, of any width. A number that a formula computed, as Excel shows it. */
function withoutSpaces(cell: CellValue): string {
  return (typeof cell === 'number' ? decimalOf(cell) : String(cell)).replace(/\s/g, '');
}

/** 0.1 + 0.2 is 0.3 in a cell, and nothing is written with an exponent. */
const decimalOf = (number: number): string =>
  number.toLocaleString('en', { maximumSignificantDigits: 15, useGrouping: false });

const plainText = (cell: CellValue): string => String(textField(String(cell).trim()) ?? '');

/** Excel made a date of what was typed or pasted. */
const ofDate = (cell: CellValue, read: (serial: number) => string | undefined): string =>
  (typeof cell === 'number' ? read(cell) : undefined) ?? plainText(cell);
