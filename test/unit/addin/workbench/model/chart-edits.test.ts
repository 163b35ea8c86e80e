import {
  addChart,
  chartPlace,
  moveChart,
  removeChart,
  seriesName,
} from '../../../../../addin/workbench/model/chart-edits.ts';
import {
  deleteColumns,
  deleteRows,
  enterText,
  insertRows,
  redo,
  undo,
} from '../../../../../addin/workbench/model/edits.ts';
import { setHidden } from '../../../../../addin/workbench/model/hidden-lines.ts';
import { readWorkbook } from '../../../../../addin/workbench/model/read-workbook.ts';
import { saveWorkbook } from '../../../../../addin/workbench/model/save-workbook.ts';
import { sheetOf } from '../../../../support/sheet-of.ts';

function charted() {
  const made = sheetOf([
    ['site', 'score'],
    ['a', '1'],
    ['b', '2'],
  ]);
  const { workbook, sheet, at } = made;
  const chart = workbook.as('person', () =>
    addChart(workbook, at('A1:B3'), { sheet, chartType: 'ColumnClustered', by: 'Auto' }),
  );
  return { ...made, chart };
}

test('a chart comes in the middle of what is seen, and undo takes it away', () => {
  const { workbook, sheet, at } = sheetOf([['1']]);
  sheet.visibleArea = { left: 480, top: 150, width: 720, height: 416 };

  const chart = workbook.as('addin', () =>
    addChart(workbook, at('A1'), { sheet, chartType: 'Line', by: 'Auto' }),
  );

  expect(chartPlace(sheet, chart)).toEqual({ left: 660, top: 250, width: 360, height: 216 });
  undo(workbook);
  expect(sheet.charts).toEqual([]);
  redo(workbook);
  expect(sheet.charts).toEqual([chart]);
});

test('a chart moves with rows inserted before it, and shrinks with those hidden or deleted under it', () => {
  const { workbook, sheet, at, chart } = charted();
  workbook.as('person', () =>
    moveChart(workbook, { sheet, chart }, { left: 48, top: 150, width: 96, height: 75 }),
  );

  insertRows(workbook, sheet, 2, 2);
  expect(chartPlace(sheet, chart)).toEqual({ left: 48, top: 180, width: 96, height: 75 });
  workbook.as('person', () => setHidden(workbook, at('A13:A14'), 'rows', true));
  expect(chartPlace(sheet, chart)).toEqual({ left: 48, top: 180, width: 96, height: 45 });
  deleteRows(workbook, sheet, 14, 1);
  deleteColumns(workbook, sheet, 0, 1);
  expect(chartPlace(sheet, chart)).toEqual({ left: 0, top: 180, width: 96, height: 30 });
});

test('series take in the rows that their table gets, and their names follow their cells', () => {
  const { workbook, sheet, at, chart, table } = charted();
  table('A1:B3');

  enterText(workbook, at('A4'), 'c', 'en');
  enterText(workbook, at('B1'), 'note', 'en');

  expect(chart.series).toMatchObject([{ values: 'Sheet1!$B$2:$B$4', categories: 'Sheet1!$A$2:$A$4' }]);
  expect(seriesName(workbook, sheet, chart.series[0]!)).toBe('note');
  undo(workbook);
  undo(workbook);
  expect(chart.series).toMatchObject([{ values: 'Sheet1!$B$2:$B$3' }]);
});

test('who listens hears of charts coming and going, and of the opposite when it is taken back', () => {
  const { workbook, sheet, chart } = charted();
  const heard: string[] = [];
  workbook.onEvent(({ kind }) => heard.push(kind));

  workbook.as('person', () => removeChart(workbook, sheet, chart));
  undo(workbook);

  expect(heard.filter((kind) => kind.startsWith('chart'))).toEqual(['chartDeleted', 'chartAdded']);
});

test('a chart is kept with the workbook, place included', () => {
  const { workbook, sheet, chart } = charted();

  const read = readWorkbook(structuredClone(saveWorkbook(workbook)))!;

  expect(read.sheets[0]!.charts).toEqual([chart]);
  expect(chartPlace(read.sheets[0]!, read.sheets[0]!.charts[0]!)).toEqual(chartPlace(sheet, chart));
});
