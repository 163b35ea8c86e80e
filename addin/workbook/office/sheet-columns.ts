import type { Language, Text } from '#domain/text';
import { columnTitles } from '../../locales/sheets.ts';
import {
  KEY_COLUMN,
  REVISION_COLUMN,
  STATUS_COLUMN,
  type ColumnLook,
  type SheetColumn,
  type SheetSpecification,
} from '../sync/specification.ts';

/** A column as it is laid in Excel; `synced` is absent for those the engine adds. */
export type LaidColumn = {
  readonly id: string;
  readonly title: Text;
  readonly look: ColumnLook;
  readonly synced?: SheetColumn;
};

/** Every column of the table from left to right: the specification's, then status, key and revision. */
export const laidColumns = (specification: SheetSpecification): readonly LaidColumn[] => [
  ...specification.columns.map((column) => ({ ...column, synced: column })),
  { id: STATUS_COLUMN, title: columnTitles._status, look: { width: 190, fill: '#F2F2F2' } },
  { id: KEY_COLUMN, title: columnTitles._key, look: { width: 60, hidden: true, numberFormat: '@' } },
  { id: REVISION_COLUMN, title: columnTitles._rev, look: { width: 40, hidden: true } },
];

/** Headings in a language; a table takes no heading twice. */
export function headingsOf(columns: readonly LaidColumn[], language: Language): readonly string[] {
  const taken = new Set<string>();
  return columns.map(({ title }) => {
    let heading = title[language];
    for (let count = 2; taken.has(heading.toLowerCase()); count += 1) heading = `${title[language]} ${count}`;
    taken.add(heading.toLowerCase());
    return heading;
  });
}

/** `AB` for 27. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** 27 for `AB`. */
export const columnIndex = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
