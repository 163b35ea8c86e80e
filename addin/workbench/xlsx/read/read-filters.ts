import { type Box, parseAddress } from '../../model/address.ts';
import type { SavedTable } from '../../model/saved-schema.ts';
import { topKinds } from '../filter-kinds.ts';
import type { LeftOut } from '../left-out.ts';
import { all, child, flagOf, type XmlNode } from '../xml/read-xml.ts';

type Filters = SavedTable['filters'];
type Criteria = Filters[number]['criteria'];

/** What each column of a table keeps, as Office.js says it. */
export function readFilters(
  node: XmlNode | undefined,
  columns: SavedTable['columns'],
  left: LeftOut,
): Filters {
  return all(node, 'filterColumn').flatMap((column): Filters => {
    const place = columns[Number(column.attributes['colId'])];
    const [content] = column.children;
    const criteria = place && content && criteriaOf(content);
    if (content && !criteria) left.add('filters');
    return place && criteria ? [{ columnId: place.id, criteria }] : [];
  });
}

function criteriaOf(node: XmlNode): Criteria | undefined {
  if (node.name === 'filters') return valuesOf(node);
  if (node.name === 'customFilters') return customOf(node);
  if (node.name !== 'top10') return undefined;
  const { top, percent, val = '10' } = node.attributes;
  const is = (flag: unknown) => flag === true;
  const found = topKinds.find(({ attributes }) => {
    const { top: wantedTop = true, percent: wantedPercent = false }: { top?: boolean; percent?: boolean } =
      attributes;
    return wantedTop === (flagOf(top) ?? true) && is(wantedPercent) === (flagOf(percent) ?? false);
  });
  return found && { filterOn: found.name, criterion1: val };
}

function valuesOf(node: XmlNode): Criteria | undefined {
  if (child(node, 'dateGroupItem')) return undefined;
  const values = all(node, 'filter').map(({ attributes }) => attributes['val'] ?? '');
  return { filterOn: 'Values', values: flagOf(node.attributes['blank']) ? [...values, ''] : values };
}

const signs: Readonly<Record<string, string>> = {
  notEqual: '<>',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  lessThan: '<',
};

function customOf(node: XmlNode): Criteria {
  const [criterion1 = '', criterion2] = all(node, 'customFilter').map(
    ({ attributes }) => (signs[attributes['operator'] ?? ''] ?? '=') + (attributes['val'] ?? ''),
  );
  if (criterion2 === undefined) return { filterOn: 'Custom', criterion1 };
  return {
    filterOn: 'Custom',
    criterion1,
    criterion2,
    operator: flagOf(node.attributes['and']) ? 'And' : 'Or',
  };
}

/** The order a table was sorted in: columns counted from its first. */
export function readSort(node: XmlNode | undefined, box: Box): SavedTable['sortFields'] {
  return all(node, 'sortCondition').flatMap(({ attributes }) => {
    const at = parseAddress(attributes['ref'] ?? '');
    return at ? [{ key: at.column - box.column, ascending: flagOf(attributes['descending']) !== true }] : [];
  });
}
