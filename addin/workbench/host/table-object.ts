import { applyFilters } from '../model/filter-table.ts';
import { Range } from '../model/range.ts';
import { required } from '../model/refusal.ts';
import type { Table } from '../model/table.ts';
import { createTable, dropTable, renameTable, resizeTable, showTotals } from '../model/table-edits.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { columnsObject } from './column-object.ts';
import { type Definition, defineObject, type HostObject } from './host-object.ts';
import type { Objects } from './objects.ts';
import { flag, rangeArgument, text } from './read-argument.ts';
import { rowsObject } from './row-object.ts';
import { autoFilterObject, sortObject } from './sort-and-filter.ts';

/** Excel's `Table`. */
export function tableObject(objects: Objects): (table: Table) => HostObject {
  const { workbook, range } = objects;
  const columns = columnsObject(objects);
  const rows = rowsObject(objects);
  const sort = sortObject(objects);
  const autoFilter = autoFilterObject(objects);
  return defineObject<Table>({
    name: 'table',
    identity: ({ id }) => ({ Id: id }),
    properties: {
      id: { get: ({ id }) => id },
      legacyId: { get: ({ id }) => id.replace(/\D/g, '') },
      name: { get: ({ name }) => name, set: (table, value) => renameTable(workbook, table, text(value)) },
      style: {
        get: ({ style }) => style,
        set: (table, value) => workbook.journal.set(table, 'style', text(value)),
      },
      showTotals: {
        get: (table) => table.showTotals,
        set: (table, value) => showTotals(workbook, table, flag(value)),
      },
      showHeaders: { get: () => true },
      ...look(objects),
      worksheet: { get: ({ sheet }) => objects.sheet(sheet) },
      columns: { get: columns },
      rows: { get: rows },
      sort: { get: sort },
      autoFilter: { get: autoFilter },
    },
    methods: {
      getRange: (table) => range(table.range),
      getHeaderRowRange: (table) => range(table.header),
      getDataBodyRange: (table) => range(table.body),
      getTotalRowRange: (table) => range(required(table.totals)),
      resize: (table, [to]) => resizeTable(workbook, table, rangeArgument(workbook, to, table.sheet)),
      clearFilters: (table) => applyFilters(workbook, table, []),
      reapplyFilters: (table) => applyFilters(workbook, table, table.filters),
      delete: (table) => dropTable(workbook, table, true),
      convertToRange: (table) => {
        dropTable(workbook, table, false);
        return range(table.range);
      },
    },
  });
}

type Switch =
  | 'showFilterButton'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function look({ workbook }: Objects): NonNullable<Definition<Table>['properties']> {
  const property = (key: Switch) => ({
    get: (table: Table) => table[key],
    set: (table: Table, value: unknown) => {
      workbook.journal.set(table, key, flag(value));
      table.sheet.changed({ kind: 'structure' });
    },
  });
  return {
    showFilterButton: property('showFilterButton'),
    showBandedRows: property('showBandedRows'),
    showBandedColumns: property('showBandedColumns'),
    highlightFirstColumn: property('highlightFirstColumn'),
    highlightLastColumn: property('highlightLastColumn'),
  };
}

/** Excel's `TableCollection`, of the workbook, a sheet or a range. */
export function tablesObject({
  workbook,
  table,
}: Objects): (scope: Worksheet | Range | undefined) => HostObject {
  const tablesIn = (scope: Worksheet | Range | undefined) => {
    if (scope === undefined) return workbook.tables;
    if (!(scope instanceof Range)) return workbook.tablesOf(scope);
    return workbook.tablesOf(scope.sheet).filter(({ range }) => range.intersect(scope));
  };
  return defineObject<Worksheet | Range | undefined>({
    name: 'tableCollection',
    properties: { count: { get: (scope) => tablesIn(scope).length } },
    items: (scope) => tablesIn(scope).map(table),
    item: (scope, key) => {
      const found = workbook.table(text(key));
      return found && tablesIn(scope).includes(found) ? table(found) : undefined;
    },
    methods: {
      add: (scope, [where, hasHeaders]) => {
        const home = scope instanceof Range ? scope.sheet : (scope ?? workbook.active);
        return table(createTable(workbook, rangeArgument(workbook, where, home), flag(hasHeaders)));
      },
    },
  });
}
