import type { Language } from '#domain/text';
import { reportChartTexts as texts } from '../../../locales/report-sheets.ts';
import type { ReportTable } from '../report-table.ts';
import { colourAt } from './chart-colours.ts';
import { numberIn, rowNames, textIn } from './feed-cells.ts';
import { intervalChart } from './interval-chart.ts';
import type { PlannedChart } from './planned-chart.ts';
import { rangeOfValues } from './range-of-values.ts';

/** More columns than this side by side are told apart by nobody. */
const MOST_SECTIONS = 8;

/** The whole score of each platform with its interval, then its sections side by side. */
export function sectionCharts(table: ReportTable, language: Language): readonly PlannedChart[] {
  const values = table.columns.filter(({ id }) => id === 'value' || id.startsWith('value:'));
  const [whole, ...sections] = values;
  if (whole === undefined) return [];
  const of = (part: string) => whole.id.replace('value', part);
  const score = { title: texts.score(table.unit), minimum: 0, maximum: table.unit, format: '0' };
  const ids = { value: whole.id, low: of('low'), high: of('high') };
  const near = { ...score, ...rangeOfValues(table, [ids.low, ids.high]) };
  const first = intervalChart(table, { ids, title: texts.whole, values: near, language });
  return sections.length === 0 ? [first] : [first, sideBySide(table, sections, score)];
}

const sideBySide = (
  table: ReportTable,
  sections: ReportTable['columns'],
  values: PlannedChart['values'],
): PlannedChart => ({
  kind: 'ColumnClustered',
  title: texts.sections,
  hasLegend: true,
  values,
  along: rowNames(table),
  rows: table.rows.length,
  series: sections.slice(0, MOST_SECTIONS).map(({ id }, index) => ({
    heading: textIn(table.heading(id)),
    cell: (row) => numberIn(table.cell(id, row)),
    look: { fill: colourAt(index), line: null, ...(index === 0 && { gap: 80 }) },
  })),
});
