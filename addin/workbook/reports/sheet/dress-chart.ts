import type { Language } from '#domain/text';
import { ink } from '../charts/chart-colours.ts';
import type { AxisLook, PlannedChart } from '../charts/planned-chart.ts';
import { dressSeries } from './dress-series.ts';

/** Gives a chart its title, axes and colours: all of them things that a person may change in Excel. */
export function dressChart(chart: Excel.Chart, planned: PlannedChart, language: Language): void {
  const { title, hasLegend, values, across, kind, series } = planned;
  chart.title.text = title[language];
  dressFont(chart.title.format.font, { size: 11, isBold: true });
  chart.legend.visible = hasLegend;
  if (hasLegend) {
    chart.legend.position = 'Bottom';
    dressFont(chart.legend.format.font, { size: 9 });
  }
  chart.format.border.lineStyle = 'None';
  chart.displayBlanksAs = 'NotPlotted';
  const { valueAxis, categoryAxis } = chart.axes;
  dressAxis(valueAxis, values, language);
  valueAxis.majorGridlines.format.line.color = ink.grid;
  if (across === undefined) dressFont(categoryAxis.format.font, { size: 9 });
  else {
    dressAxis(categoryAxis, across, language);
    categoryAxis.majorGridlines.visible = false;
  }
  // Names stay at the edge, even where a bar goes below zero.
  if (kind !== 'BarStacked') categoryAxis.tickLabelPosition = 'Low';
  else {
    categoryAxis.reversePlotOrder = true;
    valueAxis.tickLabelPosition = 'High';
  }
  for (const [index, { look }] of series.entries()) dressSeries(chart.series.getItemAt(index), look);
}

function dressAxis(axis: Excel.ChartAxis, look: AxisLook, language: Language): void {
  axis.title.text = look.title[language];
  dressFont(axis.title.format.font, { size: 9 });
  dressFont(axis.format.font, { size: 9 });
  if (look.minimum !== undefined) axis.minimum = look.minimum;
  if (look.maximum !== undefined) axis.maximum = look.maximum;
  if (look.unit !== undefined) axis.majorUnit = look.unit;
  if (look.format === undefined) return;
  axis.linkNumberFormat = false;
  axis.numberFormat = look.format;
}

function dressFont(
  font: Excel.ChartFont,
  { size, isBold = false }: { size: number; isBold?: boolean },
): void {
  font.size = size;
  font.color = ink.text;
  font.bold = isBold;
}
