import { inExcel, roundTrip, silently } from '../office/in-excel.ts';
import { ownSheet, type OwnSheet } from '../office/own-sheet.ts';
import { setUpPrint } from '../office/set-up-print.ts';
import {
  CERTIFICATE_WIDTH,
  type CertificateCell,
  type CertificateLine,
  type LineLook,
} from './certificate-line.ts';

/** Of one request to Excel. */
const LINES_AT_ONCE = 1000;

export type PrintedSheet = OwnSheet & {
  /** Points. */
  readonly widths: readonly number[];
  /** The line that is printed on every page, from 1. */
  readonly repeated?: number;
};

/**
 * Writes lines on a sheet of their own that prints on A4, over what was written there before.
 * @returns the name of the sheet
 */
export function writeLines(printed: PrintedSheet, lines: readonly CertificateLine[]): Promise<string> {
  return inExcel(async (context) => {
    const sheet = await ownSheet(context, printed);
    await silently(context, async () => {
      sheet.getRange().clear();
      for (const [index, width] of printed.widths.entries())
        sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width;
      for (let from = 0; from < lines.length; from += LINES_AT_ONCE) {
        writeFrom(sheet, from, lines.slice(from, from + LINES_AT_ONCE));
        await roundTrip(context);
      }
      sheet.activate();
      await context.sync();
    });
    setUpPrint(sheet);
    const { repeated } = printed;
    if (repeated !== undefined && Office.context.requirements.isSetSupported('ExcelApi', '1.9'))
      sheet.pageLayout.setPrintTitleRows(`$${repeated}:$${repeated}`);
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}

function writeFrom(sheet: Excel.Worksheet, from: number, lines: readonly CertificateLine[]): void {
  const all = sheet.getRangeByIndexes(from, 0, lines.length, CERTIFICATE_WIDTH);
  const cells = lines.map((line) =>
    Array.from({ length: CERTIFICATE_WIDTH }, (_, index) => line.cells[index] ?? ''),
  );
  all.numberFormat = cells.map((line) => line.map(formatOf));
  all.values = cells.map((line) => line.map(valueOf));
  for (const [index, { look }] of lines.entries())
    if (look !== 'row' && look !== 'text')
      dress(sheet.getRangeByIndexes(from + index, 0, 1, CERTIFICATE_WIDTH), look);
}

/** A text stays the text it is: hashes and ids are no numbers. */
const formatOf = (cell: CertificateCell): string => {
  if (typeof cell === 'object') return cell.format;
  return typeof cell === 'number' ? 'General' : '@';
};
const valueOf = (cell: CertificateCell): string | number => (typeof cell === 'object' ? cell.value : cell);

function dress({ format }: Excel.Range, look: LineLook): void {
  const { font } = format;
  if (look === 'title') [font.bold, font.size] = [true, 16];
  if (look === 'heading') [font.bold, font.size, font.color] = [true, 12, '#0E6B4F'];
  if (look === 'alert') [font.bold, font.color] = [true, '#C4314B'];
  if (look !== 'columns') return;
  font.bold = true;
  format.fill.color = '#E7E6E6';
  format.wrapText = true;
  format.verticalAlignment = 'Top';
}
