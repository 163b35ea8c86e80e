import type { Language } from '#domain/text';
import { reportChartTexts as texts } from '../../../locales/report-sheets.ts';
import type { ReportTable } from '../report-table.ts';
import { ink } from './chart-colours.ts';
import { fromNumbers, positionIn, textIn } from './feed-cells.ts';
import type { PlannedChart, SeriesLook } from './planned-chart.ts';
import { rangeOfValues } from './range-of-values.ts';

/** More names than this hide each other. */
const MOST_NAMES = 15;
const limits = ['low998', 'low95', 'target', 'high95', 'high998'] as const;

/** Each platform at its effective number of evaluations, between the limits of chance. */
export function funnelChart(table: ReportTable, language: Language): PlannedChart {
  const measured = ['value', ...limits];
  return {
    kind: 'XYScatter',
    title: texts.funnel,
    hasLegend: false,
    values: { title: texts.score(table.unit), format: '0.0', ...rangeOfValues(table, measured) },
    across: { title: texts.sampleSize, format: '0', minimum: 0 },
    along: { heading: '', cell: (row) => positionIn(table.cell('effective', row)) },
    rows: table.rows.length,
    series: [
      ...limits.map((id) => ({
        heading: textIn(table.heading(id)),
        cell: (row: number) => placed(table, id, row),
        look: lookOf(id),
      })),
      ...points(table, language),
    ],
  };
}

/** A value where there is also a place for it. */
function placed(table: ReportTable, id: string, row: number): string {
  const cell = table.cell(id, row);
  return fromNumbers([cell, table.cell('effective', row)], cell ?? '');
}

/** A series for each platform, so that its name stands beside its point; one for all where they are many. */
function points(table: ReportTable, language: Language): PlannedChart['series'] {
  const value = (row: number) => placed(table, 'value', row);
  if (table.rows.length > MOST_NAMES) return [{ heading: texts.value[language], cell: value, look: dot }];
  return table.rows.map((_, own) => ({
    heading: textIn(table.name(own)),
    cell: (row) => (row === own ? value(row) : '=NA()'),
    look: { ...dot, isNamed: true },
  }));
}

const dot: SeriesLook = {
  type: 'XYScatter',
  line: null,
  marker: { style: 'Circle', size: 8, color: ink.value },
};

function lookOf(id: (typeof limits)[number]): SeriesLook {
  const line = { type: 'XYScatterLinesNoMarkers', marker: null } as const;
  if (id === 'target') return { ...line, line: ink.text, weight: 1.25 };
  return id.endsWith('998')
    ? { ...line, line: ink.far, weight: 1.25 }
    : { ...line, line: ink.limit, weight: 1.25, dashed: true };
}
