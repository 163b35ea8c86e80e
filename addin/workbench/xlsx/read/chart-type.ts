import type { XmlNode } from '../xml/read-xml.ts';
import { all, child } from '../xml/read-xml.ts';
import { valueOf } from './chart-values.ts';

type Kind = (group: XmlNode) => string;

const stacking: Readonly<Record<string, string>> = { stacked: 'Stacked', percentStacked: 'Stacked100' };

const suffix = (group: XmlNode) => stacking[valueOf(group, 'grouping') ?? ''] ?? '';

const kinds: Readonly<Record<string, Kind>> = {
  barChart: (group) =>
    `${valueOf(group, 'barDir') === 'bar' ? 'Bar' : 'Column'}${suffix(group) || 'Clustered'}`,
  lineChart: (group) => `Line${hasMarkers(group) ? 'Markers' : ''}${suffix(group)}`,
  areaChart: (group) => `Area${suffix(group)}`,
  pieChart: () => 'Pie',
  doughnutChart: () => 'Doughnut',
  scatterChart: (group) => {
    const style = valueOf(group, 'scatterStyle') ?? 'marker';
    const isGone = all(group, 'ser').every((series) =>
      child(child(series, 'spPr'), 'ln')?.children.some(isNone),
    );
    if (style === 'marker' || isGone) return 'XYScatter';
    const isSmooth = style.startsWith('smooth') || valueOf(all(group, 'ser')[0], 'smooth') === '1';
    return `XYScatter${isSmooth ? 'Smooth' : 'Lines'}${hasMarkers(group) ? '' : 'NoMarkers'}`;
  },
};

const isNone = ({ name }: XmlNode) => name === 'noFill';

/** What Office.js calls one of the charts that make a chart; undefined for a kind that is not drawn here. */
export const chartTypeOf = (group: XmlNode): string | undefined => kinds[group.name]?.(group);

/** Markers are there unless every series says otherwise. */
const hasMarkers = (group: XmlNode) =>
  !all(group, 'ser').every((series) => valueOf(child(series, 'marker'), 'symbol') === 'none');
