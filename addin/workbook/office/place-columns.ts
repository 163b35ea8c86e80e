import { languages } from '#domain/text';
import type { SheetBinding } from './sheet-binding.ts';
import type { LaidColumn } from './sheet-columns.ts';

/** What Excel writes, in its languages of ours, over a column whose heading was cut or cleared. */
const LEFT_BEHIND = /^(Column|Colonne)\d+$/i;

/**
 * By column id, its place in the table. A column is known by Excel's id of it whatever it is called; but one that was cut
 * and pasted beside the table is another for Excel, with our heading, and what it left behind erases nothing.
 * @param standing the columns of the table as they are, from left to right
 */
export function placeColumns(
  columns: readonly LaidColumn[],
  binding: SheetBinding,
  standing: readonly { readonly id: number; readonly name: string }[],
): ReadonlyMap<string, number> {
  const placeOf = new Map<string, number>();
  for (const { id } of columns) {
    const place = standing.findIndex((one) => one.id === binding.columns[id]);
    if (place >= 0 && !LEFT_BEHIND.test(standing[place]?.name ?? '')) placeOf.set(id, place);
  }
  const taken = new Set(placeOf.values());
  for (const column of columns.filter(({ id }) => !placeOf.has(id))) {
    const place = standing.findIndex(({ name }, index) => !taken.has(index) && isHeadingOf(column, name));
    if (place >= 0) placeOf.set(column.id, place);
  }
  return placeOf;
}

const isHeadingOf = ({ title }: LaidColumn, name: string): boolean =>
  languages.some((language) => title[language] === name);
