import { boxAddress } from '../../model/address.ts';
import { cellAddress } from '../../evaluator/area.ts';
import { guidOf } from '../guid.ts';
import { namespaces } from '../namespaces.ts';
import { countedList, element, xmlFile } from '../xml/write-xml.ts';
import type { FileSheet } from './file-book.ts';
import type { WriteContext } from './sheet-context.ts';
import { argb } from './style-elements.ts';
import { sheetData } from './write-cells.ts';
import { columns } from './write-columns.ts';
import { conditionalFormats } from './write-conditional-formats.ts';
import { writeDrawing } from './write-drawing.ts';
import { pageElements, sheetPageProperties } from './write-page-layout.ts';
import { writeTable } from './write-table.ts';
import { dataValidations } from './write-validations.ts';

/** Writes a sheet and what hangs on it under `path`. The order of its elements is the schema's: Excel takes no other. */
export function writeSheet(path: string, sheet: FileSheet, isShown: boolean, context: WriteContext): void {
  const { files } = context;
  const tables = sheet.tables.map((table) => {
    const part = writeTable(table, sheet, context);
    return element('tablePart', { 'r:id': files.relate(path, 'table', part) });
  });
  const drawing = writeDrawing(sheet, context);
  const root = element(
    'worksheet',
    {
      xmlns: namespaces.main,
      'xmlns:r': namespaces.r,
      'xmlns:mc': namespaces.mc,
      'mc:Ignorable': 'xr',
      'xmlns:xr': namespaces.xr,
      'xr:uid': guidOf(sheet.id),
    },
    sheetProperties(sheet),
    element('dimension', { ref: dimension(sheet) }),
    sheetViews(sheet, isShown),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    columns(sheet, context),
    sheetData(sheet, context),
    ...conditionalFormats(sheet, context),
    dataValidations(sheet, context),
    ...pageElements(sheet.pageLayout),
    drawing && element('drawing', { 'r:id': files.relate(path, 'drawing', drawing) }),
    countedList('tableParts', tables),
  );
  files.add(path, xmlFile(root), 'worksheet');
}

function sheetProperties({ tabColor, pageLayout }: FileSheet): string | undefined {
  const rgb = argb(tabColor);
  const page = sheetPageProperties(pageLayout);
  if (rgb === undefined && page === undefined) return undefined;
  return element('sheetPr', {}, rgb && element('tabColor', { rgb }), page);
}

function dimension({ cells }: FileSheet): string {
  const [first] = cells;
  if (!first) return 'A1';
  const columnsOf = cells.map(({ column }) => column);
  const left = columnsOf.reduce((a, b) => Math.min(a, b));
  const right = columnsOf.reduce((a, b) => Math.max(a, b));
  const last = cells[cells.length - 1] ?? first;
  return boxAddress({
    row: first.row,
    column: left,
    rows: last.row - first.row + 1,
    columns: right - left + 1,
  });
}

function sheetViews({ showGridlines, frozen }: FileSheet, isShown: boolean): string {
  const view = element(
    'sheetView',
    {
      showGridLines: showGridlines ? undefined : false,
      tabSelected: isShown ? true : undefined,
      workbookViewId: 0,
    },
    pane(frozen),
  );
  return element('sheetViews', {}, view);
}

function pane({ rows, columns: across }: FileSheet['frozen']): string | undefined {
  if (rows === 0 && across === 0) return undefined;
  const corner = across === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  return (
    element('pane', {
      xSplit: across || undefined,
      ySplit: rows || undefined,
      topLeftCell: cellAddress(rows, across),
      activePane: corner,
      state: 'frozen',
    }) + element('selection', { pane: corner })
  );
}
