import type { Language, Text } from '#domain/text';
import { reportChartTexts as texts } from '../../../locales/report-sheets.ts';
import type { ReportTable } from '../report-table.ts';
import { ink } from './chart-colours.ts';
import { fromNumbers, numberIn, rowNames } from './feed-cells.ts';
import type { AxisLook, FeedColumn, PlannedChart, SeriesLook } from './planned-chart.ts';

type Ids = { readonly value: string; readonly low: string; readonly high: string };
type Asked = {
  readonly ids: Ids;
  readonly title: Text;
  readonly values: AxisLook;
  readonly language: Language;
  /** The names of the rows, when that of the table is not enough. */
  readonly along?: FeedColumn;
};

/**
 * A dot on a band for each row: the value and its interval. Bands are stacked columns on columns that are not painted;
 * those above and below zero stack apart, as in Excel.
 */
export function intervalChart(
  table: ReportTable,
  { ids, title, values, language, along }: Asked,
): PlannedChart {
  const column = (heading: Text, calculation: (low: string, high: string) => string): FeedColumn => ({
    heading: heading[language],
    cell: (row) => {
      const [low, high] = [table.cell(ids.low, row), table.cell(ids.high, row)];
      return fromNumbers([low, high], calculation(low ?? '', high ?? ''));
    },
  });
  return {
    kind: 'ColumnStacked',
    title,
    hasLegend: false,
    values,
    along: along ?? rowNames(table),
    rows: table.rows.length,
    series: [
      { ...column(texts.low, (low, high) => `IF(${low}>0,${low},IF(${high}<0,${high},0))`), look: unseen },
      { ...column(texts.band, (low, high) => `MAX(${high},0)-MAX(${low},0)`), look: band },
      { ...column(texts.band, (low, high) => `MIN(${low},0)-MIN(${high},0)`), look: band },
      {
        heading: texts.value[language],
        cell: (row) => numberIn(table.cell(ids.value, row)),
        look: dot,
      },
    ],
  };
}

/** Columns of half their place. */
const GAP = 90;
const unseen: SeriesLook = { fill: null, line: null, gap: GAP };
const band: SeriesLook = { fill: ink.band, line: null };
const dot: SeriesLook = {
  type: 'LineMarkers',
  line: null,
  marker: { style: 'Circle', size: 8, color: ink.value },
};
