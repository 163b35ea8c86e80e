import { setFilter } from '../model/filter-table.ts';
import type { Range } from '../model/range.ts';
import { Refusal, required } from '../model/refusal.ts';
import { deleteCells } from '../model/shift-cells.ts';
import type { Table } from '../model/table.ts';
import { insertTableColumn } from '../model/table-edits.ts';
import { renameColumn } from '../model/table-headers.ts';
import { defineObject, type HostObject } from './host-object.ts';
import type { ColumnOf, Objects } from './objects.ts';
import { writeValues } from './range-values.ts';
import { list, members, text, wholeNumber } from './read-argument.ts';

/** The place of the column in its table; throws when it left. */
const indexOf = ({ table, id }: ColumnOf) => required(table.indexOf(id));

const wholeColumn = (of: ColumnOf): Range =>
  of.table.range.with({ column: of.table.box.column + indexOf(of), columns: 1 });

/** Excel's `TableColumn`. */
export function columnObject(objects: Objects): (of: ColumnOf) => HostObject {
  const { workbook, range } = objects;
  const filter = filterObject(objects);
  return defineObject<ColumnOf>({
    name: 'tableColumn',
    identity: ({ id }) => ({ Id: id }),
    properties: {
      id: { get: ({ id }) => id },
      index: { get: indexOf },
      name: {
        get: (of) => required(of.table.columns[indexOf(of)]).name,
        set: (of, value) => renameColumn(workbook, of.table, indexOf(of), text(value)),
      },
      values: {
        get: (of) => range(wholeColumn(of)).get('values'),
        set: (of, value) => writeValues(workbook, wholeColumn(of), value),
      },
      filter: { get: filter },
    },
    methods: {
      getRange: (of) => range(wholeColumn(of)),
      getHeaderRowRange: (of) => range(wholeColumn(of).with({ rows: 1 })),
      getDataBodyRange: (of) => range(of.table.columnBody(indexOf(of))),
      getTotalRowRange: (of) =>
        range(required(of.table.totals?.with({ column: of.table.box.column + indexOf(of), columns: 1 }))),
      delete: (of) => deleteColumn(of, () => deleteCells(workbook, wholeColumn(of), 'Left')),
    },
  });
}

function deleteColumn({ table }: ColumnOf, remove: () => void): void {
  if (table.columns.length === 1) throw new Refusal('InvalidOperation');
  remove();
}

/** Excel's `TableColumnCollection`: by name, id or, as it accepts too, place. */
export function columnsObject({ workbook, column }: Objects): (table: Table) => HostObject {
  return defineObject<Table>({
    name: 'tableColumnCollection',
    properties: { count: { get: ({ columns }) => columns.length } },
    items: (table) => table.columns.map(({ id }) => column({ table, id })),
    item: (table, key) => {
      const wanted = String(key).toUpperCase();
      const found = table.columns.find(({ id, name }) => id === key || name.toUpperCase() === wanted);
      return found && column({ table, id: found.id });
    },
    methods: {
      add: (table, [index, values, name]) => {
        const at = index === null || index === undefined || index === -1 ? undefined : wholeNumber(index);
        const id = insertTableColumn(workbook, table, at, typeof name === 'string' ? name : '');
        const of = { table, id };
        if (values !== null && values !== undefined) writeValues(workbook, wholeColumn(of), values);
        if (typeof name === 'string') renameColumn(workbook, table, indexOf(of), name);
        return column(of);
      },
    },
  });
}

/** Excel's `Filter` of a column. Filters by colour, by icon and by dates that follow today are kept and hide nothing. */
function filterObject({ workbook }: Objects): (of: ColumnOf) => HostObject {
  const apply = ({ table, id }: ColumnOf, criteria: Readonly<Record<string, unknown>>) =>
    setFilter(workbook, table, id, criteria);
  return defineObject<ColumnOf>({
    name: 'filter',
    properties: {
      criteria: {
        get: ({ table, id }) => table.filters.find(({ columnId }) => columnId === id)?.criteria ?? null,
      },
    },
    methods: {
      apply: (of, [criteria]) => apply(of, members(criteria)),
      applyValuesFilter: (of, [values]) => apply(of, { filterOn: 'Values', values: list(values) }),
      clear: ({ table, id }) => setFilter(workbook, table, id, undefined),
    },
  });
}
