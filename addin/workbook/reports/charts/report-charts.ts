import type { ReportId } from '#domain/reports/report';
import type { Language } from '#domain/text';
import { reportChartTexts as texts } from '../../../locales/report-sheets.ts';
import type { ReportTable } from '../report-table.ts';
import { driftCharts } from './drift-charts.ts';
import { textIn } from './feed-cells.ts';
import { funnelChart } from './funnel-chart.ts';
import { intervalChart } from './interval-chart.ts';
import { mixChart } from './mix-chart.ts';
import type { PlannedChart } from './planned-chart.ts';
import { rangeOfValues } from './range-of-values.ts';
import { rankChart } from './rank-chart.ts';
import { sectionCharts } from './section-charts.ts';
import { trendCharts } from './trend-charts.ts';

type Makes = (table: ReportTable, language: Language) => readonly PlannedChart[];

const difference = { value: 'difference', low: 'low', high: 'high' };
const signed = '+0.0;-0.0;0';

/** The charts of each report; none without a row to show. */
const makers: Readonly<Record<ReportId, Makes>> = {
  sections: sectionCharts,
  comparison: (table, language) => [
    intervalChart(table, {
      ids: difference,
      title: texts.comparison,
      values: { title: texts.points(table.unit), format: signed },
      language,
    }),
  ],
  ranks: (table, language) => [rankChart(table, language)],
  funnel: (table, language) => [funnelChart(table, language)],
  trend: trendCharts,
  drift: driftCharts,
  mix: (table) => [mixChart(table)],
  dispersion: (table, language) => {
    const ids = { value: 'value', low: 'lowest-at', high: 'highest-at' };
    const range = rangeOfValues(table, Object.values(ids));
    const values = { title: texts.score(table.unit), format: '0', ...range };
    return [intervalChart(table, { ids, title: texts.dispersion, values, language })];
  },
  'best-practices': (table, language) => [
    intervalChart(table, {
      ids: difference,
      title: texts.practices,
      values: { title: texts.points(table.unit), format: signed },
      language,
      along: { heading: '', cell: (row) => practiceName(table, row) },
    }),
  ],
  calibration: (table, language) => [
    intervalChart(table, {
      ids: { value: 'coefficient', low: 'low', high: 'high' },
      title: texts.calibration,
      values: { title: texts.coefficient, format: '0.0' },
      language,
    }),
  ],
  evaluators: (table, language) => [
    intervalChart(table, {
      ids: { value: 'severity', low: 'severity-low', high: 'severity-high' },
      title: texts.evaluators,
      values: { title: texts.points(table.unit), format: signed },
      language,
    }),
  ],
  contest: (table, language) => [
    intervalChart(table, {
      ids: { value: 'value', low: 'low', high: 'high' },
      title: texts.contest,
      values: { title: texts.score(table.unit), format: '0', minimum: 0, maximum: table.unit },
      language,
    }),
  ],
  'contest-losses': (table, language) => [
    intervalChart(table, {
      ids: { value: 'lost', low: 'lost-low', high: 'lost-high' },
      title: texts.losses,
      values: { title: texts.points(table.unit), format: '0.0' },
      language,
    }),
  ],
};

/** A criterion and who does better there. */
function practiceName(table: ReportTable, row: number): string {
  const [criterion, platform] = [table.name(row), table.cell('platform', row)];
  return platform === undefined
    ? textIn(criterion)
    : `=IF(ISERROR(${platform}&${criterion}),"",${platform}&" · "&${criterion})`;
}

export const reportCharts = (
  report: ReportId,
  table: ReportTable,
  language: Language,
): readonly PlannedChart[] => (table.rows.length === 0 ? [] : makers[report](table, language));
