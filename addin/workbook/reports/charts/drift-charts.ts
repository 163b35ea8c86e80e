import { reportChartTexts as texts } from '../../../locales/report-sheets.ts';
import type { ReportTable } from '../report-table.ts';
import { ink, seriesColours } from './chart-colours.ts';
import { numberIn, rowNames, textIn, whereSaid } from './feed-cells.ts';
import type { PlannedChart, SeriesLook } from './planned-chart.ts';
import { rangeOfValues } from './range-of-values.ts';

/** The weeks of one platform between their limits, or where each platform stands now. */
export const driftCharts = (table: ReportTable): readonly PlannedChart[] => [
  table.cell('ewma', 0) === undefined ? now(table) : weeks(table),
];

/** The last smoothed reading of each platform beside its usual level. */
function now(table: ReportTable): PlannedChart {
  const looks: Readonly<Record<string, SeriesLook>> = {
    center: { line: null, marker: { style: 'Dash', size: 16, color: ink.axis } },
    last: { line: null, marker: { style: 'Circle', size: 8, color: ink.value } },
  };
  return {
    kind: 'LineMarkers',
    title: texts.driftAll,
    hasLegend: true,
    values: {
      title: texts.score(table.unit),
      format: '0.0',
      ...rangeOfValues(table, Object.keys(looks)),
    },
    along: rowNames(table),
    rows: table.rows.length,
    series: drawn(table, looks),
  };
}

/** A series for each column that has a look. */
const drawn = (table: ReportTable, looks: Readonly<Record<string, SeriesLook>>): PlannedChart['series'] =>
  Object.entries(looks).map(([id, look]) => ({
    heading: textIn(table.heading(id)),
    cell: (row) => numberIn(table.cell(id, row)),
    look,
  }));

const limit: SeriesLook = { line: ink.limit, weight: 1, dashed: true, marker: null };
const looks: Readonly<Record<string, SeriesLook>> = {
  'ewma-low': limit,
  'ewma-high': limit,
  mean: { line: null, marker: { style: 'Circle', size: 5, color: seriesColours[4] } },
  ewma: { line: ink.value, weight: 2.25, marker: null },
};

function weeks(table: ReportTable): PlannedChart {
  return {
    kind: 'LineMarkers',
    title: texts.drift,
    hasLegend: true,
    values: { title: texts.score(table.unit), format: '0.0', ...rangeOfValues(table, Object.keys(looks)) },
    along: rowNames(table),
    rows: table.rows.length,
    series: [
      ...drawn(table, looks),
      {
        heading: textIn(table.heading('signal')),
        cell: (row) => whereSaid(table.cell('signal', row), table.cell('ewma', row) ?? ''),
        look: { line: null, marker: { style: 'Diamond', size: 9, color: ink.far } },
      },
    ],
  };
}
