import { type Box, parseAddress } from '../../model/address.ts';
import type { SavedTable } from '../../model/saved-schema.ts';
import { all, child, flagOf, plainText, type XmlNode } from '../xml/read-xml.ts';
import { modelFormula } from './model-formula.ts';
import type { ReadContext } from './read-context.ts';
import { readFilters, readSort } from './read-filters.ts';

export type Table = SavedTable;

/** A table of a file; undefined for what the model has no table for: one without headings, or no box. */
export function readTable(root: XmlNode, sheetId: string, context: ReadContext): Table | undefined {
  const { attributes } = root;
  const box = parseAddress(attributes['ref'] ?? '');
  if (!box || attributes['headerRowCount'] === '0') {
    context.left.add('otherParts');
    return undefined;
  }
  const name = attributes['displayName'] ?? attributes['name'] ?? '';
  const columns = all(child(root, 'tableColumns'), 'tableColumn').map((node) =>
    columnOf(node, name, context),
  );
  const filter = child(root, 'autoFilter');
  return {
    id: context.ids.take(attributes['xr:uid'], 'T'),
    name,
    sheetId,
    box: withRows(box),
    columns,
    nextColumnId: Math.max(0, ...columns.map(({ id }) => id)) + 1,
    showTotals: Number(attributes['totalsRowCount'] ?? 0) > 0,
    showFilterButton: filter !== undefined,
    ...lookOf(child(root, 'tableStyleInfo')),
    filters: readFilters(filter, columns, context.left),
    sortFields: readSort(child(root, 'sortState'), box),
  };
}

/** A table has a row below its headings, if only an empty one. */
const withRows = (box: Box): Box => ({ ...box, rows: Math.max(2, box.rows) });

function columnOf(node: XmlNode, table: string, { functions }: ReadContext): Table['columns'][number] {
  const { id, name = '' } = node.attributes;
  const formula = child(node, 'calculatedColumnFormula')?.text;
  const read = { id: Number(id), name: plainText(name) };
  return formula ? { ...read, formula: modelFormula(formula, { functions, table }) } : read;
}

function lookOf(info: XmlNode | undefined) {
  const is = (name: string) => flagOf(info?.attributes[name]) ?? false;
  return {
    style: info?.attributes['name'] ?? '',
    showBandedRows: is('showRowStripes'),
    showBandedColumns: is('showColumnStripes'),
    highlightFirstColumn: is('showFirstColumn'),
    highlightLastColumn: is('showLastColumn'),
  };
}
