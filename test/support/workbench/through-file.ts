import { readXlsx } from '../../../addin/workbench/xlsx/read/read-xlsx.ts';
import { writeXlsx } from '../../../addin/workbench/xlsx/write/write-xlsx.ts';
import { readWorkbook } from '../../../addin/workbench/model/read-workbook.ts';
import { saveWorkbook } from '../../../addin/workbench/model/save-workbook.ts';
import type { SavedWorkbook } from '../../../addin/workbench/model/saved-schema.ts';
import type { Workbook } from '../../../addin/workbench/model/workbook.ts';

export const addin = { id: '6f0d5d4e-8f0c-4a52-9c3e-2b7f5a1c9e40', version: '1.0.0.0' };
export const functions = ['BAROMETER', 'BAROMETER.N', 'LEVEL_BLOCK'];

/** The workbook that comes back from the file a workbook is saved in. */
export function throughFile(workbook: Workbook): {
  before: SavedWorkbook;
  after: SavedWorkbook;
  left: readonly string[];
  bytes: Uint8Array;
} {
  const { bytes, left } = writeXlsx(workbook, { functions, addin });
  const reading = readXlsx(bytes, {
    name: workbook.name,
    language: workbook.language,
    functions,
    addinId: addin.id,
  });
  if ('refused' in reading) throw new Error(`Refused: ${reading.refused}`);
  const again = readWorkbook(reading.saved);
  if (!again) throw new Error('The workbook read is not one');
  return {
    before: saveWorkbook(workbook),
    after: saveWorkbook(again),
    left: [...left.counts.keys(), ...reading.left.counts.keys()],
    bytes,
  };
}

/**
 * A saved workbook without what a file does not tell apart: the order of styles, ids nobody remembers, members that
 * say what Excel does anyway, cells of a plain look that say nothing.
 */
export function comparable(saved: SavedWorkbook): unknown {
  const style = (place: number) => plain(saved.styles[place]);
  return JSON.parse(
    JSON.stringify({
      ...saved,
      lastId: undefined,
      styles: undefined,
      settings: [...saved.settings].sort(([a], [b]) => a.localeCompare(b)),
      names: saved.names.toSorted((a, b) => a.name.localeCompare(b.name)),
      sheets: saved.sheets.map(({ layers, cells, conditionalFormats, ...sheet }) => ({
        ...sheet,
        hiddenRows: sheet.hiddenRows.toSorted((a, b) => a - b),
        hiddenColumns: sheet.hiddenColumns.toSorted((a, b) => a - b),
        columnWidths: sheet.columnWidths.toSorted(([a], [b]) => a - b),
        rowHeights: sheet.rowHeights.toSorted(([a], [b]) => a - b),
        layers: {
          sheet: style(layers.sheet),
          columns: layers.columns.map(([key, place]) => [key, style(place)]),
          rows: layers.rows.map(([key, place]) => [key, style(place)]),
        },
        cells: cells
          .toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
          .map(([row, column, value, place, { formula, error }]) => [
            row,
            column,
            value,
            style(place),
            formula,
            error,
          ]),
        conditionalFormats: conditionalFormats.map((rule) => ({ ...rule, id: '' })),
      })),
    }),
  );
}

const usual: Record<string, unknown> = {
  bold: false,
  italic: false,
  strikethrough: false,
  wrapText: false,
  locked: true,
  underline: 'None',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  indentLevel: 0,
  fontName: 'Calibri',
  fontSize: 11,
};

function plain(style: SavedWorkbook['styles'][number] | undefined): unknown {
  if (!style) return undefined;
  const { numberFormat, format, validation } = style;
  const { borders, ...rest } = format;
  const said = Object.entries(rest).filter(([key, value]) => value !== undefined && usual[key] !== value);
  const lines = Object.entries(borders ?? {}).filter(([, border]) => border.style !== 'None');
  return {
    numberFormat,
    format: Object.fromEntries(said.sort(([a], [b]) => a.localeCompare(b))),
    borders: Object.fromEntries(lines.sort(([a], [b]) => a.localeCompare(b))),
    validation: validation && {
      ...validation,
      errorAlert: { title: '', message: '', showAlert: true, style: 'Stop', ...validation.errorAlert },
      prompt: { title: '', message: '', showPrompt: true, ...validation.prompt },
    },
  };
}
