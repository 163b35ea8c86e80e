import type { SavedSheet, SavedTable } from '../../model/saved-schema.ts';
import type { StyleList } from '../../model/style-list.ts';
import { all, at, child, flagOf, numberOf, type XmlNode } from '../xml/read-xml.ts';
import { noteLeftOut } from './note-left-out.ts';
import { CellReader } from './read-cells.ts';
import { readColumns } from './read-columns.ts';
import { readConditionalFormats } from './read-conditional-formats.ts';
import type { ReadContext } from './read-context.ts';
import { readCharts } from './read-drawing.ts';
import { readPageLayout } from './read-page-layout.ts';
import { readTable } from './read-table.ts';
import { readValidations } from './read-validations.ts';
import { StyleGrid } from './style-grid.ts';

export type SheetEntry = {
  readonly id: string;
  readonly name: string;
  readonly visibility: SavedSheet['visibility'];
  readonly path: string;
  readonly root: XmlNode;
};

/** A sheet of a file and its tables. */
export function readSheet(
  { id, name, visibility, path, root }: SheetEntry,
  context: ReadContext,
  styles: StyleList,
): { sheet: SavedSheet; tables: SavedTable[] } {
  const tables = context.files
    .related(path, 'table')
    .flatMap((part) => context.files.xml(part) ?? [])
    .flatMap((table) => readTable(table, id, context) ?? []);
  const rows = all(child(root, 'sheetData'), 'row');
  const cells = new CellReader(context, tables).read(rows);
  const { columnWidths, hiddenColumns, styles: columns, sheetStyle } = readColumns(root);
  const grid = new StyleGrid({ cells, columns, rows: rowStyles(rows), sheet: sheetStyle });
  readValidations(root, grid, context);
  noteLeftOut(path, root, context);
  const sheet = {
    id,
    name,
    visibility,
    tabColor: context.colors.of(at(root, 'sheetPr', 'tabColor')) ?? '',
    ...viewOf(root),
    ...rowSizes(rows),
    hiddenColumns,
    columnWidths,
    pageLayout: readPageLayout(root),
    charts: readCharts(path, context),
    conditionalFormats: readConditionalFormats(root, context),
    ...grid.saved(context.styles.cells, styles),
  };
  return { sheet, tables };
}

const rowOf = ({ attributes }: XmlNode, index: number) => Number(attributes['r'] ?? index + 1) - 1;

const rowStyles = (rows: readonly XmlNode[]): ReadonlyMap<number, number> =>
  new Map(
    rows.flatMap((row, index): [number, number][] =>
      flagOf(row.attributes['customFormat']) ? [[rowOf(row, index), Number(row.attributes['s'] ?? 0)]] : [],
    ),
  );

function rowSizes(rows: readonly XmlNode[]): Pick<SavedSheet, 'hiddenRows' | 'rowHeights'> {
  const hiddenRows: number[] = [];
  const rowHeights: [number, number][] = [];
  for (const [index, row] of rows.entries()) {
    const height = numberOf(row.attributes['ht']);
    if (height !== undefined && flagOf(row.attributes['customHeight'])) {
      rowHeights.push([rowOf(row, index), height]);
    }
    if (flagOf(row.attributes['hidden'])) hiddenRows.push(rowOf(row, index));
  }
  return { hiddenRows, rowHeights };
}

function viewOf(root: XmlNode): Pick<SavedSheet, 'showGridlines' | 'frozen'> {
  const view = at(root, 'sheetViews', 'sheetView');
  const { state = '', xSplit, ySplit } = child(view, 'pane')?.attributes ?? {};
  const isFrozen = state.startsWith('frozen');
  return {
    showGridlines: flagOf(view?.attributes['showGridLines']) ?? true,
    frozen: {
      rows: isFrozen ? (numberOf(ySplit) ?? 0) : 0,
      columns: isFrozen ? (numberOf(xSplit) ?? 0) : 0,
    },
  };
}
