import type { Table } from '../model/table.ts';
import { deleteTableRows, insertTableRows } from '../model/table-edits.ts';
import { Refusal, required } from '../model/refusal.ts';
import { defineObject, type HostObject } from './host-object.ts';
import type { Objects, RowOf } from './objects.ts';
import { writeValues } from './range-values.ts';
import { list, wholeNumber } from './read-argument.ts';

const rangeOf = ({ table, index }: RowOf) => table.body.with({ row: table.body.row + index, rows: 1 });

/** Excel's `TableRow`: named by its place, which is why it is not for keeping. */
export function rowObject({ workbook, range }: Objects): (of: RowOf) => HostObject {
  return defineObject<RowOf>({
    name: 'tableRow',
    properties: {
      index: { get: ({ index }) => index },
      values: {
        get: (of) => range(rangeOf(of)).get('values'),
        set: (of, value) => writeValues(workbook, rangeOf(of), value),
      },
    },
    methods: {
      getRange: (of) => range(rangeOf(of)),
      delete: ({ table, index }) => deleteTableRows(workbook, table, index, 1),
    },
  });
}

/** Excel's `TableRowCollection`. */
export function rowsObject({ workbook, row }: Objects): (table: Table) => HostObject {
  const itemAt = (table: Table, index: number) =>
    index >= 0 && index < table.body.rows ? row({ table, index }) : undefined;
  return defineObject<Table>({
    name: 'tableRowCollection',
    properties: { count: { get: ({ body }) => body.rows } },
    items: (table) => Array.from({ length: table.body.rows }, (_, index) => row({ table, index })),
    item: (table, key) => itemAt(table, wholeNumber(key)),
    methods: {
      getItemAt: (table, [index]) => required(itemAt(table, wholeNumber(index))),
      add: (table, [index, values]) => {
        const last = index === null || index === undefined || index === -1;
        const at = last ? table.body.rows : wholeNumber(index);
        const lines = linesOf(table, values);
        const added = insertTableRows(workbook, table, at, lines?.length ?? 1);
        if (lines) writeValues(workbook, added, lines);
        return row({ table, index: at });
      },
      deleteRowsAt: (table, [index, count]) =>
        deleteTableRows(workbook, table, wholeNumber(index), wholeNumber(count, 1)),
    },
  });
}

/** The rows to add, each as wide as the table; undefined for one blank row. */
function linesOf(table: Table, values: unknown): readonly (readonly unknown[])[] | undefined {
  if (values === null || values === undefined) return undefined;
  const wide: readonly unknown[] = Array.isArray(values) ? values : [values];
  const lines = wide.every((line) => Array.isArray(line)) ? wide : [wide];
  return lines.map((line) => {
    const cells = list(line);
    if (cells.length !== table.columns.length) throw new Refusal('InvalidArgument');
    return cells;
  });
}
