import type { Language } from '#domain/text';
import { twoAxesTexts as texts } from '../../locales/practice-pages.ts';
import { absolute } from '../reports/addresses.ts';
import { ink } from '../reports/charts/chart-colours.ts';
import { fromNumbers, positionIn, textIn } from '../reports/charts/feed-cells.ts';
import type { PlannedChart, SeriesLook } from '../reports/charts/planned-chart.ts';
import { columns } from './two-axes-rows.ts';

/** More names than this hide each other. */
const MOST_NAMES = 15;

const dot: SeriesLook = {
  type: 'XYScatter',
  line: null,
  marker: { style: 'Circle', size: 8, color: ink.value },
};

/**
 * Each platform by conformity upwards and efficiency across, where both are known.
 * @param top the row of the first platform, from 0
 */
export function twoAxesChart(rows: number, top: number, language: Language): PlannedChart {
  const conformity = (row: number): string => absolute(top + row, columns.conformity);
  const efficiency = (row: number): string => absolute(top + row, columns.axis);
  const placed = (row: number): string => fromNumbers([conformity(row), efficiency(row)], conformity(row));
  const own = (platform: number) => ({
    heading: textIn(absolute(top + platform, columns.name)),
    cell: (row: number) => (row === platform ? placed(row) : '=NA()'),
    look: { ...dot, isNamed: true },
  });
  return {
    kind: 'XYScatter',
    title: texts.chart.title,
    hasLegend: false,
    values: { title: texts.chart.conformity, format: '0.0' },
    across: { title: texts.chart.efficiency },
    along: { heading: '', cell: (row) => positionIn(efficiency(row)) },
    rows,
    series:
      rows > MOST_NAMES
        ? [{ heading: texts.chart.conformity[language], cell: placed, look: dot }]
        : Array.from({ length: rows }, (_, platform) => own(platform)),
  };
}
