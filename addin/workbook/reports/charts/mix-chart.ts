import { reportChartTexts as texts } from '../../../locales/report-sheets.ts';
import type { ReportTable } from '../report-table.ts';
import { ink, seriesColours } from './chart-colours.ts';
import { numberIn, rowNames, textIn } from './feed-cells.ts';
import type { PlannedChart, SeriesLook } from './planned-chart.ts';

const GAP = 90;
const looks: Readonly<Record<string, SeriesLook>> = {
  quality: { fill: seriesColours[0], line: null, gap: GAP },
  mix: { fill: seriesColours[5], line: null },
  change: { type: 'LineMarkers', line: null, marker: { style: 'Diamond', size: 9, color: ink.text } },
};

/** What changed, in two parts that add up, and their sum. */
export const mixChart = (table: ReportTable): PlannedChart => ({
  kind: 'ColumnStacked',
  title: texts.mix,
  hasLegend: true,
  values: { title: texts.points(table.unit), format: '+0.0;-0.0;0' },
  along: rowNames(table),
  rows: table.rows.length,
  series: Object.entries(looks).map(([id, look]) => ({
    heading: textIn(table.heading(id)),
    cell: (row) => numberIn(table.cell(id, row)),
    look,
  })),
});
