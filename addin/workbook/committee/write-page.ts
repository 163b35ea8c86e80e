import type { Language } from '#domain/text';
import { pageTexts } from '../../locales/committee.ts';
import { inExcel, silently } from '../office/in-excel.ts';
import { ownSheet } from '../office/own-sheet.ts';
import { setUpPrint } from '../office/set-up-print.ts';
import { columnLetters } from '../office/sheet-columns.ts';
import { absoluteBox } from '../reports/addresses.ts';
import { ink } from '../reports/charts/chart-colours.ts';
import { addCharts } from '../reports/sheet/add-charts.ts';
import { clearOwn } from '../reports/sheet/clear-own.ts';
import {
  FEED_COLUMN,
  HELPER_COLUMN,
  INPUT_COLUMN,
  type PageInput,
  type PlannedPage,
} from './planned-page.ts';
import { writeTable } from './write-table.ts';

/** Yellow is typed in, as in the sheets of plans and of reports. */
const INPUT = { fill: '#FFF2CC', border: '#D6B656' } as const;
/** Points. */
const ROW_HEIGHTS = { title: 28, heading: 20 } as const;
const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/**
 * Writes a page, over an earlier one of ours.
 * @returns the name of the sheet
 */
export function writePage(page: PlannedPage, language: Language): Promise<string> {
  return inExcel(async (context) => {
    const sheet = await ownSheet(context, page);
    await silently(context, async () => {
      await clearOwn(context, sheet);
      for (const [column, width] of page.widths.entries())
        sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
      writeHead(sheet, page);
      writeHelpers(sheet, page.helpers);
      for (const [index, input] of page.inputs.entries()) writeInput(sheet, input, { index, language });
      for (const table of page.tables) writeTable(sheet, table);
      hideHelpers(sheet, page);
      drawCharts(sheet, page, language);
      await context.sync();
    });
    sheet.showGridlines = false;
    sheet.activate();
    sheet.getRange('A1').select();
    setUpPrint(sheet);
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.9'))
      sheet.pageLayout.setPrintArea(`A:${columnLetters(page.widths.length - 1)}`);
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}

function writeHead(sheet: Excel.Worksheet, { title, question, headings, notes }: PlannedPage): void {
  const at = (row: number): Excel.Range => sheet.getRangeByIndexes(row, 0, 1, 1);
  const write = (row: number, text: string): Excel.RangeFont => {
    at(row).values = [[text]];
    return at(row).format.font;
  };
  const tall = (row: number, height: number) => {
    at(row).format.rowHeight = height;
  };
  tall(0, ROW_HEIGHTS.title);
  tall(1, ROW_HEIGHTS.heading);
  const titled = write(0, title);
  [titled.bold, titled.size] = [true, 18];
  const asked = write(1, question);
  [asked.size, asked.color] = [12, ink.text];
  for (const { row, text } of headings) {
    const font = write(row, text);
    [font.bold, font.size, font.color] = [true, 13, ink.value];
    tall(row, ROW_HEIGHTS.heading);
  }
  for (const { row, text } of notes) {
    const font = write(row, text);
    [font.italic, font.color] = [true, ink.axis];
  }
}

type Shown = { readonly index: number; readonly language: Language };

function writeInput(sheet: Excel.Worksheet, input: PageInput, { index, language }: Shown): void {
  const { row, label, hint, value, offered } = input;
  sheet.getRangeByIndexes(row, 0, 1, 1).values = [[label]];
  const cell = sheet.getRangeByIndexes(row, INPUT_COLUMN, 1, 1);
  cell.numberFormat = [['@']];
  cell.values = [[value]];
  cell.format.horizontalAlignment = 'Left';
  cell.format.fill.color = INPUT.fill;
  for (const side of sides) {
    const border = cell.format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = INPUT.border;
  }
  const beside = sheet.getRangeByIndexes(row, INPUT_COLUMN + 1, 1, 1);
  beside.values = [[hint]];
  beside.format.font.color = ink.axis;
  beside.format.indentLevel = 1;
  if (offered.length > 0) offer(sheet, input, { index, language });
}

/** Another value may be typed: a platform or a week that is not in the list. */
function offer(sheet: Excel.Worksheet, { row, label, offered }: PageInput, { index, language }: Shown): void {
  const column = HELPER_COLUMN + 1 + index;
  const list = sheet.getRangeByIndexes(0, column, offered.length + 1, 1);
  list.numberFormat = Array.from({ length: offered.length + 1 }, () => ['@']);
  list.values = [[label], ...offered.map((one) => [one])];
  const { dataValidation } = sheet.getRangeByIndexes(row, INPUT_COLUMN, 1, 1);
  const source = `=${absoluteBox([1, column], [offered.length, column])}`;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Warning',
    title: pageTexts.listTitle[language],
    message: pageTexts.listMessage[language],
  };
}

function writeHelpers(sheet: Excel.Worksheet, helpers: readonly string[]): void {
  if (helpers.length === 0) return;
  sheet.getRangeByIndexes(0, HELPER_COLUMN, helpers.length, 1).formulas = helpers.map((formula) => [formula]);
}

function drawCharts(sheet: Excel.Worksheet, { charts = [] }: PlannedPage, language: Language): void {
  if (charts.length === 0) return;
  const right = Math.max(...charts.map(({ chart, feed }) => feed.column + chart.series.length));
  addCharts(sheet, { charts, hiddenLeft: FEED_COLUMN, listsLeft: right, inputs: [] }, language);
}

function hideHelpers(sheet: Excel.Worksheet, { inputs }: PlannedPage): void {
  const last = columnLetters(HELPER_COLUMN + inputs.length);
  sheet.getRange(`${columnLetters(HELPER_COLUMN)}:${last}`).columnHidden = true;
}
