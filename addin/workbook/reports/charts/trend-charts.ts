import type { Language } from '#domain/text';
import { reportChartTexts as texts } from '../../../locales/report-sheets.ts';
import type { ReportTable } from '../report-table.ts';
import { colourAt, ink } from './chart-colours.ts';
import { numberIn, rowNames, textIn, whereSaid } from './feed-cells.ts';
import { intervalChart } from './interval-chart.ts';
import type { PlannedChart, SeriesLook } from './planned-chart.ts';
import { rangeOfValues } from './range-of-values.ts';

/** More lines than this are told apart by nobody: the network stands out among them. */
const MOST_LINES = 8;

/** Waves one after the other: a line for each platform, or the values of one with their intervals. */
export function trendCharts(table: ReportTable, language: Language): readonly PlannedChart[] {
  const isOne = table.cell('low', 0) !== undefined;
  return [isOne ? oneTrend(table, language) : allTrends(table, language)];
}

function oneTrend(table: ReportTable, language: Language): PlannedChart {
  const ids = { value: 'value', low: 'low', high: 'high' };
  const range = rangeOfValues(table, ['value', 'low', 'high']);
  const values = { title: texts.score(table.unit), format: '0.0', ...range };
  const chart = intervalChart(table, { ids, title: texts.trendOne, values, language });
  return {
    ...chart,
    series: [...chart.series.slice(0, -1), breaks(table, range.maximum, language), ...chart.series.slice(-1)],
  };
}

function allTrends(table: ReportTable, language: Language): PlannedChart {
  const lines = table.columns.map(({ id }) => id).filter((id) => /^(value:|network$|reference$)/.test(id));
  const range = rangeOfValues(table, lines);
  const isCrowded = lines.length > MOST_LINES;
  return {
    kind: 'ColumnClustered',
    title: texts.trend,
    hasLegend: !isCrowded,
    values: { title: texts.score(table.unit), format: '0.0', ...range },
    along: rowNames(table),
    rows: table.rows.length,
    series: [
      breaks(table, range.maximum, language),
      ...lines.map((id, index) => ({
        heading: textIn(table.heading(id)),
        cell: (row: number) => numberIn(table.cell(id, row)),
        look: lineLook(id, index, isCrowded),
      })),
    ],
  };
}

/** A bar from top to bottom at the first wave of another major version of the grid. */
const breaks = (table: ReportTable, top: number, language: Language) => ({
  heading: texts.break[language],
  cell: (row: number) => whereSaid(table.cell('break', row), String(top)),
  look: { type: 'ColumnClustered', fill: ink.grid, line: null, gap: 500 } satisfies SeriesLook,
});

function lineLook(id: string, index: number, isCrowded: boolean): SeriesLook {
  const line = { type: 'LineMarkers' } as const;
  if (!id.startsWith('value:'))
    return { ...line, line: ink.text, weight: 2.75, marker: { style: 'Diamond', size: 7, color: ink.text } };
  if (isCrowded)
    return { ...line, line: ink.other, weight: 1, marker: { style: 'Circle', size: 3, color: ink.other } };
  const color = colourAt(index);
  return { ...line, line: color, weight: 1.75, marker: { style: 'Circle', size: 5, color } };
}
