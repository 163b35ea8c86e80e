import * as z from 'zod';
import type { Box } from '../model/address.ts';
import type { Move } from '../model/reference-shift.ts';
import type { AuthoredEvent } from '../model/workbook-event.ts';

/** Cells of a sheet that came in or left, and where the others went. */
export const commandSchema = z.object({
  sheetId: z.string(),
  axis: z.enum(['rows', 'columns']),
  at: z.int().min(0),
  count: z.int(),
  from: z.int().min(0),
  to: z.int().min(0),
});

export type Command = Readonly<z.infer<typeof commandSchema>> & Move;

/** What an event tells of cells that moved; undefined for any other event. */
export function commandOf(event: AuthoredEvent): Command | undefined {
  if (event.kind !== 'changed' || event.changeType === 'RangeEdited') return undefined;
  const { range, changeType, shift } = event;
  const sign = changeType.endsWith('Deleted') ? -1 : 1;
  const sheetId = range.sheet.id;
  return shift === 'Down' || shift === 'Up'
    ? {
        sheetId,
        axis: 'rows',
        at: range.row,
        count: sign * range.rows,
        from: range.column,
        to: range.lastColumn,
      }
    : {
        sheetId,
        axis: 'columns',
        at: range.column,
        count: sign * range.columns,
        from: range.row,
        to: range.lastRow,
      };
}

/** The cells that come in or leave. */
export function boxOf({ axis, at, count, from, to }: Command): Box {
  const [size, across] = [Math.abs(count), to - from + 1];
  return axis === 'rows'
    ? { row: at, rows: size, column: from, columns: across }
    : { column: at, columns: size, row: from, rows: across };
}
