import type { ChartKind } from '../../charts/chart-kind.ts';
import { isRound } from '../../charts/chart-kind.ts';
import type { SavedSheet } from '../../model/saved-schema.ts';
import { keyOf } from '../alignments.ts';
import {
  errorSides,
  errorTypes,
  labelParts,
  labelPositions,
  lineStyles,
  markerSymbols,
} from '../chart-names.ts';
import { element, escapedText } from '../xml/write-xml.ts';
import type { WrittenOptions } from './chart-options.ts';
import { fontElement, shapeElement, val } from './chart-text.ts';

type Series = SavedSheet['charts'][number]['series'][number];

const reference = (name: string, kind: 'num' | 'str', address: string | undefined) =>
  address === undefined
    ? undefined
    : element(`c:${name}`, {}, element(`c:${kind}Ref`, {}, element('c:f', {}, escapedText(address))));

/** A series of a chart, its elements in the order of the schema. */
export function seriesElement(
  series: Series,
  index: number,
  { kind, options }: { kind: ChartKind; options: WrittenOptions },
): string {
  const { shape } = kind;
  const hasMarkers = shape === 'line' || shape === 'scatter';
  return element(
    'c:ser',
    {},
    val('idx', index),
    val('order', index),
    nameElement(series),
    shapeElement(fillOf(options), {
      color: options.text('format/line/color'),
      weight: options.number('format/line/weight'),
      dash: keyOf(lineStyles, options.text('format/line/lineStyle')),
      isGone: isLineGone(kind, options),
    }),
    shape === 'column' || shape === 'bar' ? val('invertIfNegative', false) : undefined,
    hasMarkers ? markerElement(kind, options) : undefined,
    labelsElement(kind, options),
    isRound(shape) ? undefined : errorBars(kind, options),
    cellsElements(series, kind),
    hasMarkers ? val('smooth', options.flag('smooth') ?? kind.smooth) : undefined,
  );
}

const fillOf = (options: WrittenOptions) =>
  options.isSet('format/fill/color') ? (options.text('format/fill/color') ?? null) : undefined;

const isLineGone = ({ shape, lines }: ChartKind, options: WrittenOptions) =>
  options.text('format/line/lineStyle') === 'None' || (shape === 'scatter' && !lines);

function cellsElements({ categories, values }: Series, { shape }: ChartKind): string {
  const parts =
    shape === 'scatter'
      ? [reference('xVal', 'num', categories), reference('yVal', 'num', values)]
      : [reference('cat', 'str', categories), reference('val', 'num', values)];
  return parts.join('');
}

function nameElement({ name, nameFrom }: Series): string | undefined {
  if (nameFrom !== undefined) return reference('tx', 'str', nameFrom);
  return name === '' ? undefined : element('c:tx', {}, element('c:v', {}, escapedText(name)));
}

function markerElement(kind: ChartKind, options: WrittenOptions): string | undefined {
  const style = options.text('markerStyle');
  const isGone = style === 'None' || (style === undefined && !kind.markers);
  const symbol = isGone ? 'none' : keyOf(markerSymbols, style);
  const size = options.number('markerSize');
  const shape = shapeElement(options.text('markerBackgroundColor'), {
    color: options.text('markerForegroundColor'),
    weight: undefined,
  });
  return (symbol ?? size ?? shape) === undefined
    ? undefined
    : element('c:marker', {}, val('symbol', symbol), val('size', size), shape);
}

/** Where each kind lets its labels stand: Excel repairs a file that says anything else. */
const places: Readonly<Record<ChartKind['shape'], readonly string[]>> = {
  column: ['ctr', 'inEnd', 'inBase', 'outEnd'],
  bar: ['ctr', 'inEnd', 'inBase', 'outEnd'],
  line: ['ctr', 'l', 'r', 't', 'b'],
  scatter: ['ctr', 'l', 'r', 't', 'b'],
  area: [],
  pie: ['ctr', 'inEnd', 'outEnd', 'bestFit'],
  doughnut: [],
};

function labelsElement({ shape, stacking }: ChartKind, options: WrittenOptions): string | undefined {
  const said = labelParts.map(({ name, member }) => ({ name, isOn: options.flag(`dataLabels/${member}`) }));
  const isShown = options.flag('hasDataLabels') ?? said.some(({ isOn }) => isOn === true);
  if (!isShown) return undefined;
  const isNothing = said.every(({ isOn }) => isOn !== true);
  const place = keyOf(labelPositions, options.text('dataLabels/position'));
  const isTaken =
    place !== undefined && places[shape].includes(place) && !(place === 'outEnd' && stacking !== 'none');
  const format = options.text('dataLabels/numberFormat');
  const separator = options.text('dataLabels/separator');
  return element(
    'c:dLbls',
    {},
    format && element('c:numFmt', { formatCode: format, sourceLinked: false }),
    fontElement(options, 'dataLabels'),
    isTaken ? val('dLblPos', place) : undefined,
    ...said.map(({ name, isOn }) => val(name, isOn ?? (name === 'showVal' && isNothing))),
    val('showBubbleSize', false),
    separator && element('c:separator', {}, escapedText(separator)),
  );
}

/** With the amounts Excel starts with, which its interface for add-ins cannot change. */
const amounts: Readonly<Record<string, number | undefined>> = { fixedVal: 1, percentage: 5, stdDev: 1 };

function errorBars({ shape }: ChartKind, options: WrittenOptions): string | undefined {
  const part = (name: string) => `yErrorBars/${name}`;
  const type = keyOf(errorTypes, options.text(part('type')) ?? 'StError');
  if (options.flag(part('visible')) !== true || type === undefined) return undefined;
  return element(
    'c:errBars',
    {},
    shape === 'scatter' || shape === 'line' ? val('errDir', 'y') : undefined,
    val('errBarType', keyOf(errorSides, options.text(part('include'))) ?? 'both'),
    val('errValType', type),
    val('noEndCap', options.flag(part('endStyleCap')) === false),
    val('val', amounts[type]),
    shapeElement(undefined, {
      color: options.text(part('format/line/color')),
      weight: options.number(part('format/line/weight')),
    }),
  );
}
