import { pagesWide } from './pages-wide.ts';
import { columnLetters, type LaidColumn } from './sheet-columns.ts';
import { KEY_COLUMN, REVISION_COLUMN, STATUS_COLUMN } from '../sync/specification.ts';

/** Of the exchange, not of the work: nothing on paper. */
const notPrinted: ReadonlySet<string> = new Set([STATUS_COLUMN, KEY_COLUMN, REVISION_COLUMN]);
/** Points: the narrow margins that Excel offers. */
const MARGINS = { left: 18, right: 18, top: 36, bottom: 36, header: 18, footer: 18 } as const;
const A4_LANDSCAPE = 842;

/**
 * A4 landscape, the heading on every page, where this Excel can. One page wide, unless the columns would then be too
 * small to read: then as many as they need, the first column repeated on the left of each.
 */
export function setUpPrint(sheet: Excel.Worksheet, columns: readonly LaidColumn[] = []): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return;
  const { pageLayout } = sheet;
  const printed = columns.filter(({ id }) => !notPrinted.has(id));
  const widths = printed.map(({ look }) => (look.hidden === true ? 0 : look.width));
  const wide = pagesWide(widths, A4_LANDSCAPE - MARGINS.left - MARGINS.right);
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.setPrintMargins('Points', MARGINS);
  pageLayout.zoom = { horizontalFitToPages: wide };
  pageLayout.setPrintTitleRows('$1:$1');
  if (printed.length > 0) pageLayout.setPrintArea(`A:${columnLetters(printed.length - 1)}`);
  if (wide > 1) {
    pageLayout.setPrintTitleColumns('$A:$A');
    pageLayout.printOrder = 'OverThenDown';
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = '&A';
  defaultForAllPages.rightFooter = '&P / &N';
}
