import type { Language } from '#domain/text';
import { reportChartTexts as texts } from '../../../locales/report-sheets.ts';
import type { ReportTable } from '../report-table.ts';
import { ink } from './chart-colours.ts';
import { fromNumbers, rowNames } from './feed-cells.ts';
import type { FeedColumn, PlannedChart } from './planned-chart.ts';

/** A bar from the best to the worst rank that each platform may have. */
export function rankChart(table: ReportTable, language: Language): PlannedChart {
  const column = (heading: string, calculation: (from: string, to: string) => string): FeedColumn => ({
    heading,
    cell: (row) => {
      const [from, to] = [table.cell('rank-from', row), table.cell('rank-to', row)];
      return fromNumbers([from, to], calculation(from ?? '', to ?? ''));
    },
  });
  return {
    kind: 'BarStacked',
    title: texts.ranks,
    hasLegend: false,
    values: { title: texts.rank, minimum: 0, unit: 1, format: '0' },
    along: rowNames(table),
    rows: table.rows.length,
    series: [
      { ...column(texts.low[language], (from) => `${from}-0.5`), look: { fill: null, line: null, gap: 60 } },
      {
        ...column(texts.band[language], (from, to) => `${to}-${from}+1`),
        look: { fill: ink.bar, line: null },
      },
    ],
  };
}
