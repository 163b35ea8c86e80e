import type { ReportTable } from '../report-table.ts';

/** Room beyond what is shown, as a share of the scale: another quarter is to fit too. */
const ROOM = 0.1;

/** From where to where an axis of scores goes, in whole points: what these columns hold and some room around. */
export function rangeOfValues(
  { rows, unit }: ReportTable,
  columns: readonly string[],
): { readonly minimum: number; readonly maximum: number } {
  const numbers = rows.flatMap(({ cells }) =>
    columns.flatMap((id) => {
      const value = cells[id];
      return typeof value === 'number' ? [value] : [];
    }),
  );
  if (numbers.length === 0) return { minimum: 0, maximum: unit };
  const room = ROOM * unit;
  return {
    minimum: Math.max(0, Math.floor(Math.min(...numbers) - room)),
    maximum: Math.min(unit, Math.ceil(Math.max(...numbers) + room)),
  };
}
