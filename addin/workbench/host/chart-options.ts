import type { OptionSpec } from './option-tree.ts';

const font: OptionSpec = {
  name: 'chartFont',
  members: ['name', 'size', 'color', 'bold', 'italic', 'underline'],
};
const fill: OptionSpec = {
  name: 'chartFill',
  members: ['color'],
  setters: { setSolidColor: 'color', clear: 'color' },
};
const line: OptionSpec = {
  name: 'chartLineFormat',
  members: ['color', 'weight', 'lineStyle'],
  setters: { clear: 'color' },
};
const border: OptionSpec = { name: 'chartBorder', members: ['color', 'weight', 'lineStyle'] };
const textFormat: OptionSpec = { name: 'chartTitleFormat', children: { font, fill, border } };

const title: OptionSpec = {
  name: 'chartTitle',
  members: ['text', 'visible', 'overlay', 'position'],
  children: { format: textFormat },
};

const gridlines: OptionSpec = {
  name: 'chartGridlines',
  members: ['visible'],
  children: { format: { name: 'chartGridlinesFormat', children: { line } } },
};

/** What an axis keeps. */
export const axisOptions: OptionSpec = {
  name: 'chartAxis',
  members: [
    'minimum',
    'maximum',
    'majorUnit',
    'minorUnit',
    'numberFormat',
    'visible',
    'reversePlotOrder',
    'tickLabelPosition',
    'tickLabelSpacing',
    'majorTickMark',
    'minorTickMark',
    'linkNumberFormat',
    'categoryType',
    'position',
  ],
  children: {
    title,
    majorGridlines: gridlines,
    minorGridlines: gridlines,
    format: { name: 'chartAxisFormat', children: { font, line } },
  },
};

const labels: OptionSpec = {
  name: 'chartDataLabels',
  members: [
    'position',
    'showValue',
    'showSeriesName',
    'showCategoryName',
    'showPercentage',
    'showLegendKey',
    'separator',
    'numberFormat',
    'linkNumberFormat',
  ],
  children: { format: textFormat },
};

const area: OptionSpec = { name: 'chartAreaFormat', children: { fill, font, border } };

/** What a chart keeps beside its data and its axes. */
export const chartOptions: OptionSpec = {
  name: 'chart',
  members: ['style', 'plotVisibleOnly', 'displayBlanksAs'],
  children: {
    title,
    legend: {
      name: 'chartLegend',
      members: ['visible', 'position', 'overlay'],
      children: { format: { name: 'chartLegendFormat', children: { font, fill, border } } },
    },
    dataLabels: labels,
    plotArea: { name: 'chartPlotArea', children: { format: area } },
    format: area,
  },
};

const errorBars: OptionSpec = {
  name: 'chartErrorBars',
  members: ['visible', 'endStyleCap', 'include', 'type'],
  children: { format: { name: 'chartErrorBarsFormat', children: { line } } },
};

/** What a series keeps beside its cells. */
export const seriesOptions: OptionSpec = {
  name: 'chartSeries',
  members: [
    'chartType',
    'hasDataLabels',
    'axisGroup',
    'markerStyle',
    'markerSize',
    'markerBackgroundColor',
    'markerForegroundColor',
    'smooth',
    'gapWidth',
    'overlap',
    'plotOrder',
    'varyByCategories',
    'firstSliceAngle',
    'doughnutHoleSize',
  ],
  children: {
    dataLabels: labels,
    format: { name: 'chartSeriesFormat', children: { fill, line } },
    xErrorBars: errorBars,
    yErrorBars: errorBars,
  },
};
