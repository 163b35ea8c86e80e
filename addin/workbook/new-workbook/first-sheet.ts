import type { FirstSheet, SheetLine } from './first-sheet-lines.ts';
import { stylePlace } from './book-styles.ts';
import { element, escaped, xmlFile } from './xml-element.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const A4 = 9;
/** Characters a column is wide; the first holds names of platforms, the text goes over all of them. */
const WIDTHS = [34, 16, 16, 16, 16, 16, 16, 16] as const;
/** Points of a line of text, and of a title. */
const HEIGHTS = { plain: 15, title: 26, heading: 22, note: 15 } as const;

/** `xl/worksheets/sheet1.xml`: lines of text, then a table that spills below; A4 landscape, one page wide. */
export function firstSheetXml({ lines, footer }: FirstSheet): string {
  const rows = lines.map(rowXml);
  return xmlFile(
    element(
      'worksheet',
      { xmlns: MAIN },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
      element(
        'sheetViews',
        {},
        element('sheetView', { showGridLines: 0, tabSelected: 1, workbookViewId: 0 }),
      ),
      element('sheetFormatPr', { defaultRowHeight: 15 }),
      element('cols', {}, ...WIDTHS.map(column)),
      element('sheetData', {}, ...rows),
      oneDecimal,
      element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
      element('pageSetup', { paperSize: A4, orientation: 'landscape', fitToHeight: 0 }),
      element('headerFooter', {}, element('oddFooter', {}, escaped(`&L${plain(footer)}&R&P / &N`))),
    ),
  );
}

/** What spills has no format of its own: scores show one decimal, counts none. */
const oneDecimal = element(
  'conditionalFormatting',
  { sqref: 'B1:Z600' },
  element(
    'cfRule',
    { type: 'expression', dxfId: 0, priority: 1 },
    element('formula', {}, escaped('IFERROR(B1<>INT(B1),FALSE)')),
  ),
);

/** `&` begins a code in a footer: two of them are one. */
const plain = (text: string): string => text.replaceAll('&', '&&');

const column = (width: number, index: number): string =>
  element('col', { min: index + 1, max: index + 1, width, customWidth: 1 });

function rowXml(line: SheetLine, index: number): string {
  const place = { r: index + 1, ht: HEIGHTS[line.style], customHeight: 1 };
  return element('row', place, cellXml(line, `A${index + 1}`));
}

function cellXml(line: SheetLine, address: string): string {
  const attributes = { r: address, s: stylePlace(line.style) };
  if ('text' in line)
    return line.text === ''
      ? ''
      : element(
          'c',
          { ...attributes, t: 'inlineStr' },
          element('is', {}, element('t', { 'xml:space': 'preserve' }, escaped(line.text))),
        );
  // `cm` says that the array is a dynamic one: it spills as far as it has to. Its value is asked for on opening.
  return element(
    'c',
    { ...attributes, cm: 1 },
    element('f', { t: 'array', ref: address }, escaped(line.formula)),
  );
}
