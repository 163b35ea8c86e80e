import { bannerPieces } from '../../../../../addin/workbench/print/banner-text.ts';
import { printSetup } from '../../../../../addin/workbench/print/print-setup.ts';
import { sheetPages } from '../../../../../addin/workbench/print/sheet-pages.ts';
import { addChart, moveChart } from '../../../../../addin/workbench/model/chart-edits.ts';
import { setHidden } from '../../../../../addin/workbench/model/hidden-lines.ts';
import { sheetOf } from '../../../../support/sheet-of.ts';

const facts = { page: 2, pages: 5, sheet: 'Notes', file: 'Lyon.xlsx', date: '01/09/2026', time: '10:30' };
const written = (codes: string) =>
  bannerPieces(codes, facts)
    .map(({ text }) => text)
    .join('');

const tall = (rows: number) => sheetOf(Array.from({ length: rows }, (_, row) => [`r${row}`, 'x']));

test('headers say the page, the pages, the sheet, the file and the day', () => {
  expect(written('Page &P sur &N – &A && &F, &D &T')).toBe(
    'Page 2 sur 5 – Notes & Lyon.xlsx, 01/09/2026 10:30',
  );
});

test('codes of fonts change what follows them', () => {
  expect(bannerPieces('&B&14gros&B petit&"Arial,Italic"fin', facts)).toMatchObject([
    { text: 'gros', bold: true, size: 14 },
    { text: ' petit', bold: false, size: 14 },
    { text: 'fin', italic: true, family: 'Arial' },
  ]);
});

test('the paper, its margins and its scale are what the add-in set, else those of Excel', () => {
  const { sheet } = sheetOf([['1']]);
  const usual = printSetup(sheet, 'en');
  sheet.pageLayout = {
    orientation: 'Landscape',
    paperSize: 'A4',
    leftMargin: 72,
    zoom: { horizontalFitToPages: 1 },
    printTitleRows: '$1:$1',
  };
  const set = printSetup(sheet, 'en');

  expect([usual.paper, Math.round(usual.width), usual.margins.top, usual.fit]).toEqual([
    'Letter',
    816,
    72,
    { percent: 100 },
  ]);
  expect([set.paper, Math.round(set.width), set.margins.left, set.fit, set.titleRows]).toEqual([
    'A4',
    1123,
    96,
    { wide: 1, tall: undefined },
    { row: 0, column: 0, rows: 1, columns: 16_384 },
  ]);
});

test('a long sheet breaks between rows; hidden rows take no room', () => {
  const { workbook, sheet, at } = tall(100);
  const counts = () => sheetPages(sheet, printSetup(sheet, 'en')).pages.map(({ rows }) => rows.lines.length);
  const before = counts();

  workbook.as('person', () => setHidden(workbook, at('A2:A61'), 'rows', true));

  expect(before).toEqual([45, 45, 10]);
  expect(counts()).toEqual([40]);
});

test('only the print area is printed, and each of its parts on pages of its own', () => {
  const { sheet } = tall(10);
  sheet.pageLayout = { printArea: 'Sheet1!$B$2:$B$4,A:A' };

  const { pages } = sheetPages(sheet, printSetup(sheet, 'en'));

  expect(
    pages.map(({ rows, columns }) => [rows.lines.length, columns.lines.map(({ index }) => index)]),
  ).toEqual([
    [3, [1]],
    [10, [0]],
  ]);
});

test('a chart beside the cells is printed too, and an empty sheet is not', () => {
  const { workbook, sheet, at } = sheetOf([['1']]);
  const empty = sheetOf([['']]);
  const chart = workbook.as('person', () =>
    addChart(workbook, at('A1'), { sheet, chartType: 'Line', by: 'Auto' }),
  );
  workbook.as('person', () =>
    moveChart(workbook, { sheet, chart }, { left: 96, top: 0, width: 96, height: 30 }),
  );

  const { pages } = sheetPages(sheet, printSetup(sheet, 'en'));

  expect(pages.map(({ columns, rows }) => [columns.lines.length, rows.lines.length])).toEqual([[4, 2]]);
  expect(sheetPages(empty.sheet, printSetup(empty.sheet, 'en')).pages).toEqual([]);
});
