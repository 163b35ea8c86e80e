import type { Chart } from '../model/chart.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { axesPicture, type AxesPicture } from './axes-picture.ts';
import { canShare, isRound } from './chart-kind.ts';
import { chartGreys } from './chart-colours.ts';
import { chartTexts } from './chart-texts.ts';
import { legendOf, type LegendLook } from './legend-look.ts';
import { readSeries, type ReadSeries } from './read-series.ts';
import { roundPicture, type RoundPicture } from './round-picture.ts';
import { Settings } from './settings.ts';
import { fontLook, type TextLook, titleText } from './text-look.ts';

/** Everything that is drawn of a chart, in points and colours; plain values, so that two can be compared. */
export type ChartPicture = {
  readonly title: TextLook | undefined;
  readonly legend: LegendLook | undefined;
  readonly fill: string;
  readonly border: string;
  readonly plotFill: string;
  readonly content: AxesPicture | RoundPicture | Notice;
};

/** What stands in the place of a chart that is not drawn. */
export type Notice = { readonly kind: 'notice'; readonly text: string };

/** The chart as its cells and its settings make it now. */
export function chartPicture(workbook: Workbook, home: Worksheet, chart: Chart): ChartPicture {
  const texts = chartTexts[workbook.language];
  const settings = new Settings(chart.options);
  const series = readSeries(workbook, home, chart);
  const text = titleText(settings, series, texts.placeholder);
  const missing = notDrawn(chart, series);
  const content: ChartPicture['content'] =
    missing !== undefined
      ? { kind: 'notice', text: texts.notSimulated(missing) }
      : series.length === 0
        ? { kind: 'notice', text: '' }
        : isRound(series[0]?.kind?.shape ?? 'column')
          ? roundPicture(series, workbook.language)
          : axesPicture(series, settings, workbook.language);
  return {
    title: text === undefined ? undefined : fontLook(settings.under('title'), text, 14),
    legend: missing === undefined ? legendOf(settings, series) : undefined,
    ...frame(settings),
    content,
  };
}

function frame(settings: Settings): Pick<ChartPicture, 'fill' | 'border' | 'plotFill'> {
  const hasFill = !settings.isSet('format/fill/color') || settings.text('format/fill/color') !== undefined;
  const hasBorder = settings.text('format/border/lineStyle') !== 'None';
  return {
    fill: hasFill ? (settings.text('format/fill/color') ?? '#ffffff') : 'none',
    border: hasBorder ? (settings.text('format/border/color') ?? chartGreys.line) : 'none',
    plotFill: settings.text('plotArea/format/fill/color') ?? 'none',
  };
}

/** The kind, or the mixture of kinds, that keeps the chart from being drawn. */
function notDrawn(chart: Chart, series: readonly ReadSeries[]): string | undefined {
  if (series.length === 0) return undefined;
  const kinds = series.flatMap(({ kind }) => kind ?? []);
  if (kinds.length === series.length && canShare(kinds)) return undefined;
  const unknown = series.find(({ kind }) => !kind);
  return unknown?.type ?? [...new Set([chart.chartType, ...series.map(({ type }) => type)])].join(' + ');
}
