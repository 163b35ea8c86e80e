import { languages } from '#domain/text';
import { certificateTexts } from '../../locales/certificate.ts';
import { freeSheetName } from '../office/free-names.ts';
import { inExcel, silently } from '../office/in-excel.ts';
import { setUpPrint } from '../office/set-up-print.ts';
import {
  CERTIFICATE_WIDTH,
  type CertificateCell,
  type CertificateLine,
  type LineLook,
} from './certificate-line.ts';

/** Of Excel. */
const MAX_NAME = 31;
/** Points: A4 on its side holds them at a size that can be read. */
const WIDTHS = [196, 118, 66, 66, 66, 66, 66, 76, 66, 76, 72, 66] as const;

/**
 * Writes the lines of a certificate on a sheet of its own, over an earlier certificate of the same frame.
 * @param name of the frame; the sheet is called after it
 * @returns the name of the sheet
 */
export function writeCertificate(name: string, lines: readonly CertificateLine[]): Promise<string> {
  const wanted = name
    .replace(/[\\/:*?[\]]/g, ' ')
    .replace('~', ' ')
    .slice(0, MAX_NAME);
  return inExcel(async (context) => {
    const sheet = await sheetFor(context, wanted);
    await silently(context, async () => {
      sheet.getRange().clear();
      writeLines(sheet, lines);
      sheet.activate();
      await context.sync();
    });
    setUpPrint(sheet);
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}

const titles: ReadonlySet<unknown> = new Set(languages.map((language) => certificateTexts.title[language]));

/** The sheet of that name when it holds a certificate: nothing that a person wrote is written over. */
async function sheetFor(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const found = worksheets.getItemOrNullObject(name);
  await context.sync();
  if (!found.isNullObject) {
    const corner = found.getRange('A1');
    corner.load('values');
    await context.sync();
    if (titles.has(corner.values[0]?.[0])) return found;
  }
  return worksheets.add(await freeSheetName(context, name));
}

function writeLines(sheet: Excel.Worksheet, lines: readonly CertificateLine[]): void {
  for (const [index, width] of WIDTHS.entries())
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width;
  const all = sheet.getRangeByIndexes(0, 0, lines.length, CERTIFICATE_WIDTH);
  const cells = lines.map((line) =>
    Array.from({ length: CERTIFICATE_WIDTH }, (_, index) => line.cells[index] ?? ''),
  );
  all.numberFormat = cells.map((line) => line.map(formatOf));
  all.values = cells.map((line) => line.map(valueOf));
  for (const [index, { look }] of lines.entries())
    dress(sheet.getRangeByIndexes(index, 0, 1, CERTIFICATE_WIDTH), look);
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
