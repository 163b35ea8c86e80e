import { boxAddress } from '../../model/address.ts';
import type { SavedTable } from '../../model/saved-schema.ts';
import type { LeftOut } from '../left-out.ts';
import { topKinds } from '../filter-kinds.ts';
import { element } from '../xml/write-xml.ts';

/** The bounds of a table without its totals: what its filter and its order speak of. */
const filtered = ({ box, showTotals }: SavedTable) => ({ ...box, rows: box.rows - (showTotals ? 1 : 0) });

/** The table's filter buttons and what they leave out; nothing when the buttons are off. */
export function autoFilter(table: SavedTable, left: LeftOut): string | undefined {
  if (!table.showFilterButton) return undefined;
  const columns = table.filters.flatMap(({ columnId, criteria }) => {
    const colId = table.columns.findIndex(({ id }) => id === columnId);
    const written = colId < 0 ? undefined : criteriaElement(criteria);
    if (written === undefined) left.add('filters');
    return written === undefined ? [] : [{ colId, written }];
  });
  const sorted = columns.sort((a, b) => a.colId - b.colId);
  return element(
    'autoFilter',
    { ref: boxAddress(filtered(table)) },
    ...sorted.map(({ colId, written }) => element('filterColumn', { colId }, written)),
  );
}

type Criteria = SavedTable['filters'][number]['criteria'];

function criteriaElement(criteria: Criteria): string | undefined {
  const { filterOn, values, criterion1, criterion2, operator } = criteria;
  if (filterOn === 'Values' && Array.isArray(values)) return valuesElement(values);
  const top = topKinds.find(({ name }) => name === filterOn);
  if (top) return element('top10', { ...top.attributes, val: Number(criterion1) });
  if (filterOn !== 'Custom' || typeof criterion1 !== 'string') return undefined;
  const all = [criterion1, ...(typeof criterion2 === 'string' ? [criterion2] : [])];
  const and = operator === 'And' && all.length > 1 ? true : undefined;
  return element('customFilters', { and }, ...all.map(customElement));
}

/** Days and months that Excel filters by group are not texts: they are left out with the rest. */
function valuesElement(values: readonly unknown[]): string | undefined {
  if (!values.every((value) => typeof value !== 'object')) return undefined;
  const texts = values.map(String);
  const shown = texts.filter((text) => text !== '');
  const blank = shown.length < texts.length ? true : undefined;
  return element('filters', { blank }, ...shown.map((val) => element('filter', { val })));
}

const operators: Readonly<Record<string, string>> = {
  '<>': 'notEqual',
  '>=': 'greaterThanOrEqual',
  '<=': 'lessThanOrEqual',
  '>': 'greaterThan',
  '<': 'lessThan',
};

function customElement(criterion: string): string {
  const [, sign = '', val = ''] = /^(<>|>=|<=|>|<|=)?([\s\S]*)$/.exec(criterion) ?? [];
  return element('customFilter', { operator: operators[sign], val });
}

/** The order the table was sorted in. */
export function sortState(table: SavedTable): string | undefined {
  const { sortFields, box } = table;
  if (sortFields.length === 0) return undefined;
  const { rows } = filtered(table);
  if (rows < 2) return undefined;
  const body = { ...box, row: box.row + 1, rows: rows - 1 };
  const conditions = sortFields.map(({ key, ascending }) =>
    element('sortCondition', {
      descending: ascending ? undefined : true,
      ref: boxAddress({ ...body, column: box.column + key, columns: 1 }),
    }),
  );
  return element('sortState', { ref: boxAddress(body) }, ...conditions);
}
