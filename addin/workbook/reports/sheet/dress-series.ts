import { ink } from '../charts/chart-colours.ts';
import type { SeriesLook } from '../charts/planned-chart.ts';

/** Paints a series. */
export function dressSeries(series: Excel.ChartSeries, look: SeriesLook): void {
  if (look.type !== undefined) series.chartType = look.type;
  if (look.gap !== undefined) series.gapWidth = look.gap;
  if (look.fill === null) series.format.fill.clear();
  else if (look.fill !== undefined) series.format.fill.setSolidColor(look.fill);
  dressLine(series, look);
  dressMarker(series, look);
  if (look.isNamed === true) name(series);
}

function dressLine({ format }: Excel.ChartSeries, { line, weight, dashed }: SeriesLook): void {
  if (line === undefined) return;
  if (line === null) {
    format.line.lineStyle = 'None';
    return;
  }
  format.line.color = line;
  if (weight !== undefined) format.line.weight = weight;
  if (dashed === true) format.line.lineStyle = 'Dash';
}

function dressMarker(series: Excel.ChartSeries, { marker }: SeriesLook): void {
  if (marker === undefined) return;
  if (marker === null) {
    series.markerStyle = 'None';
    return;
  }
  series.markerStyle = marker.style;
  series.markerSize = marker.size;
  series.markerBackgroundColor = marker.color;
  series.markerForegroundColor = marker.color;
}

function name(series: Excel.ChartSeries): void {
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showSeriesName = true;
  dataLabels.showValue = false;
  dataLabels.position = 'Right';
  dataLabels.format.font.size = 9;
  dataLabels.format.font.color = ink.text;
}
