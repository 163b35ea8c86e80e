import type { Language } from '#domain/text';
import { reportSheetTexts as texts } from '../../../locales/report-sheets.ts';
import { absoluteBox } from '../addresses.ts';
import { ink } from '../charts/chart-colours.ts';
import type { PlannedInput, PlannedSheet } from '../planned-sheet.ts';
import { INPUT_COLUMN } from '../report-formulas.ts';

/** Yellow is typed in, as in the sheets of plans. */
const INPUT = { fill: '#FFF2CC', border: '#D6B656' } as const;
const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Writes the cells that a person may change, what may be chosen there, and what they mean. */
export function writeInputs(sheet: Excel.Worksheet, planned: PlannedSheet, language: Language): void {
  const { inputs, listsLeft } = planned;
  for (const [index, input] of inputs.entries()) {
    writeInput(sheet, input);
    if (input.offered.length > 0) offer(sheet, input, { column: listsLeft + index, language });
  }
}

function writeInput(sheet: Excel.Worksheet, { row, label, hint, value }: PlannedInput): void {
  sheet.getRangeByIndexes(row, 0, 1, 1).values = [[label]];
  const cell = sheet.getRangeByIndexes(row, INPUT_COLUMN, 1, 1);
  cell.numberFormat = [['@']];
  cell.values = [[value]];
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
}

/** Another value may be typed: a wave or a criterion of another grid is not in the list. */
function offer(
  sheet: Excel.Worksheet,
  { row, label, offered }: PlannedInput,
  { column, language }: { column: number; language: Language },
): void {
  const list = sheet.getRangeByIndexes(0, column, offered.length + 1, 1);
  list.numberFormat = Array.from({ length: offered.length + 1 }, () => ['@']);
  list.values = [[label], ...offered.map((one) => [one])];
  const { dataValidation } = sheet.getRangeByIndexes(row, INPUT_COLUMN, 1, 1);
  const source = `=${absoluteBox([1, column], [offered.length, column])}`;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Warning',
    title: texts.listTitle[language],
    message: texts.listMessage[language],
  };
}
