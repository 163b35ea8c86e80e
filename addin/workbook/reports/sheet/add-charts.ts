import type { Language } from '#domain/text';
import { columnLetters } from '../../office/sheet-columns.ts';
import type { PlacedChart, PlannedSheet } from '../planned-sheet.ts';
import { CHART_NAME } from './clear-own.ts';
import { dressChart } from './dress-chart.ts';

/** Charts, and the columns to hide: from the first of what they read to the lists of the inputs. */
type Drawn = Pick<PlannedSheet, 'charts' | 'hiddenLeft' | 'listsLeft' | 'inputs'>;

/** Adds the charts of a report over cells of their own, which read the table and are then hidden. */
export function addCharts(sheet: Excel.Worksheet, planned: Drawn, language: Language): void {
  for (const [index, placed] of planned.charts.entries()) {
    const chart = addChart(sheet, placed);
    chart.name = `${CHART_NAME} ${index + 1}`;
    dressChart(chart, placed.chart, language);
  }
  const from = columnLetters(planned.hiddenLeft);
  const to = columnLetters(planned.listsLeft + planned.inputs.length);
  sheet.getRange(`${from}:${to}`).columnHidden = true;
}

/**
 * Excel tells headings, names and numbers apart by what cells hold when a chart is added; formulas that wait for their
 * table hold none of them. So plain ones stand there for that moment, and series stay linked to the cells of their names.
 */
function addChart(sheet: Excel.Worksheet, { chart, from, to, feed }: PlacedChart): Excel.Chart {
  const { along, series, rows, kind } = chart;
  const block = sheet.getRangeByIndexes(feed.row, feed.column, rows + 1, series.length + 1);
  const lines = Array.from({ length: rows }, (_, row) => row);
  block.values = [
    ['', ...series.map((_, index) => `s${index + 1}`)],
    ...lines.map((row) => [kind === 'XYScatter' ? row + 1 : `r${row + 1}`, ...series.map(() => 1)]),
  ];
  const added = sheet.charts.add(kind, block, 'Columns');
  added.plotVisibleOnly = false;
  added.setPosition(
    sheet.getRangeByIndexes(from.row, from.column, 1, 1),
    sheet.getRangeByIndexes(to.row, to.column, 1, 1),
  );
  block.formulas = [
    ['', ...series.map(({ heading }) => heading)],
    ...lines.map((row) => [along.cell(row), ...series.map(({ cell }) => cell(row))]),
  ];
  return added;
}
