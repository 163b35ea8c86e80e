import { boxAddress } from '../../model/address.ts';
import { cellAddress } from '../../evaluator/area.ts';
import { element, escapedText, officeText } from '../xml/write-xml.ts';
import type { CustomFunctions } from '../custom-functions.ts';
import { isDynamic } from './dynamic-formula.ts';
import { fileFormula } from './file-formula.ts';
import type { FileCell, FileSheet } from './file-book.ts';
import type { WriteContext } from './sheet-context.ts';

type Row = { cells: FileCell[] };

/** `sheetData`: rows with their height and cells with what they show. */
export function sheetData(sheet: FileSheet, context: WriteContext): string {
  const { rowHeights, hiddenRows, layers } = sheet;
  const heights = new Map(rowHeights);
  const hidden = new Set(hiddenRows);
  const styles = new Map(layers.rows);
  const written = rowsOf(sheet).map(([row, { cells }]) => {
    const style = styles.get(row);
    const ht = heights.get(row);
    return element(
      'row',
      {
        r: row + 1,
        s: style === undefined ? undefined : context.stylePlaces[style],
        customFormat: style === undefined ? undefined : true,
        ht,
        hidden: hidden.has(row) ? true : undefined,
        customHeight: ht === undefined ? undefined : true,
      },
      ...cells.map((cell) => writtenCell(cell, sheet, context)),
    );
  });
  return element('sheetData', {}, ...written);
}

function rowsOf({ cells, rowHeights, hiddenRows, layers }: FileSheet): [number, Row][] {
  const rows = new Map<number, Row>();
  const rowAt = (row: number) => {
    const found = rows.get(row) ?? { cells: [] };
    rows.set(row, found);
    return found;
  };
  for (const cell of cells) rowAt(cell.row).cells.push(cell);
  for (const [row] of [...rowHeights, ...layers.rows]) rowAt(row);
  for (const row of hiddenRows) rowAt(row);
  return [...rows].sort(([a], [b]) => a - b);
}

function writtenCell(cell: FileCell, sheet: FileSheet, context: WriteContext): string {
  const r = cellAddress(cell.row, cell.column);
  const s = styleNumber(context.stylePlaces[cell.style]);
  const table = sheet.tables.find(({ box }) => isInside(cell, box));
  const header = table?.box.row === cell.row ? table.columns[cell.column - table.box.column] : undefined;
  // Excel repairs a table whose headings are not the names of its columns.
  if (header) return element('c', { r, s, t: 's' }, valueElement(context.strings.placeOf(header.name)));
  const { formula } = cell;
  if (formula === undefined) return constantCell(cell, { r, s }, context);
  const written = fileFormula(formula, { functions: context.functions, table: table?.name });
  const ref = arrayRange(cell, context.functions);
  const f = element('f', ref === undefined ? {} : { t: 'array', ref }, escapedText(written));
  const { type, text } = cached(cell);
  return element('c', { r, s, t: type, cm: ref === undefined ? undefined : 1 }, f, text);
}

/** Excel's own style is left unsaid. */
const styleNumber = (place: number | undefined) => (place === 0 ? undefined : place);

const isInside = (
  { row, column }: FileCell,
  box: { row: number; column: number; rows: number; columns: number },
) => row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

/** The cells a formula fills when it is kept as a dynamic array. */
function arrayRange(
  { row, column, formula = '', spill }: FileCell,
  functions: CustomFunctions,
): string | undefined {
  const isLarge = spill !== undefined && spill.rows * spill.columns > 1;
  if (isLarge) return boxAddress({ row, column, rows: spill.rows, columns: spill.columns });
  return isDynamic(formula, functions) ? cellAddress(row, column) : undefined;
}

const valueElement = (value: string | number) => `<v>${value}</v>`;

function constantCell(
  cell: FileCell,
  place: { r: string; s: number | undefined },
  { strings }: WriteContext,
): string {
  const { value, error } = cell;
  if (value === '') return element('c', place);
  if (typeof value === 'string' && !error) {
    return element('c', { ...place, t: 's' }, valueElement(strings.placeOf(value)));
  }
  const { type, text } = cached(cell);
  return element('c', { ...place, t: type }, text);
}

/** Errors that files hold as they are; Excel writes any younger one as `#VALUE!`. */
const fileErrors = new Set(['#N/A', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#DIV/0!', '#NULL!']);

function cached({ value, error }: FileCell): { type: string | undefined; text: string } {
  if (error) {
    const code = fileErrors.has(String(value)) ? String(value) : '#VALUE!';
    return { type: 'e', text: valueElement(code) };
  }
  if (typeof value === 'number') return { type: undefined, text: valueElement(value) };
  if (typeof value === 'boolean') return { type: 'b', text: valueElement(value ? 1 : 0) };
  return { type: 'str', text: valueElement(escapedText(officeText(value))) };
}
