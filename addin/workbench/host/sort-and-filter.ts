import { applyFilters } from '../model/filter-table.ts';
import { Refusal } from '../model/refusal.ts';
import { sortBody } from '../model/sort-table.ts';
import type { SortField, Table } from '../model/table.ts';
import { defineObject, type HostObject } from './host-object.ts';
import type { Objects } from './objects.ts';
import { list, members, wholeNumber } from './read-argument.ts';

/** Excel's `TableSort`. */
export function sortObject({ workbook }: Objects): (table: Table) => HostObject {
  return defineObject<Table>({
    name: 'tableSort',
    properties: {
      fields: { get: ({ sortFields }) => sortFields },
      matchCase: { get: () => false },
      method: { get: () => 'PinYin' },
    },
    methods: {
      apply: (table, [fields]) =>
        sortBody(
          workbook,
          table,
          list(fields).map((field) => fieldOf(table, field)),
        ),
      reapply: (table) => sortBody(workbook, table, table.sortFields),
      clear: (table) => workbook.journal.set(table, 'sortFields', []),
    },
  });
}

function fieldOf({ columns }: Table, field: unknown): SortField {
  const { key, ascending } = members(field);
  const place = wholeNumber(key);
  if (place < 0 || place >= columns.length) throw new Refusal('InvalidArgument');
  return { key: place, ascending: ascending !== false };
}

/** Excel's `AutoFilter` of a table. */
export function autoFilterObject({ workbook, range }: Objects): (table: Table) => HostObject {
  return defineObject<Table>({
    name: 'autoFilter',
    properties: {
      enabled: { get: ({ showFilterButton }) => showFilterButton },
      isDataFiltered: { get: ({ filters }) => filters.length > 0 },
      criteria: {
        get: ({ columns, filters }) =>
          columns.map(({ id }) => filters.find(({ columnId }) => columnId === id)?.criteria ?? {}),
      },
    },
    methods: {
      getRange: (table) => range(table.range),
      clearCriteria: (table) => applyFilters(workbook, table, []),
      reapply: (table) => applyFilters(workbook, table, table.filters),
    },
  });
}
