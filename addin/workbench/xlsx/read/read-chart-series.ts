import type { SavedSheet } from '../../model/saved-schema.ts';
import {
  emuPerPoint,
  errorSides,
  errorTypes,
  labelParts,
  labelPositions,
  lineStyles,
  markerSymbols,
} from '../chart-names.ts';
import { at, child, descendants, flagOf, numberOf, type XmlNode } from '../xml/read-xml.ts';
import { said, valueOf } from './chart-values.ts';
import type { Colors } from './read-colors.ts';

type Series = SavedSheet['charts'][number]['series'][number];
type Options = Record<string, unknown>;

/** A series of a chart; `type` when it is not the chart's own. */
export function readSeries(
  node: XmlNode,
  group: XmlNode,
  { type, colors }: { type: string | undefined; colors: Colors },
): Series {
  const values = reference(child(node, 'val') ?? child(node, 'yVal'));
  const categories = reference(child(node, 'cat') ?? child(node, 'xVal'));
  const nameFrom = reference(child(node, 'tx'));
  return {
    name: at(node, 'tx', 'v')?.text ?? [...descendants(child(node, 'tx'), 'v')][0]?.text ?? '',
    ...(nameFrom === undefined ? {} : { nameFrom }),
    ...(values === undefined ? {} : { values }),
    ...(categories === undefined ? {} : { categories }),
    options: {
      ...said('chartType', type),
      ...lookOptions(node, colors),
      ...groupOptions(group),
      ...labelOptions(child(node, 'dLbls')),
      ...errorOptions(child(node, 'errBars')),
    },
  };
}

/** The cells a part of a series shows. */
const reference = (node: XmlNode | undefined): string | undefined => [...descendants(node, 'f')][0]?.text;

function lookOptions(node: XmlNode, colors: Colors): Options {
  const line = at(node, 'spPr', 'ln');
  const weight = numberOf(line?.attributes['w']);
  const marker = child(node, 'marker');
  const symbol = valueOf(marker, 'symbol') ?? '';
  return {
    ...said(
      'format/fill/color',
      at(node, 'spPr', 'noFill') ? null : colorIn(at(node, 'spPr', 'solidFill'), colors),
    ),
    ...said('format/line/lineStyle', lineStyle(line)),
    ...said('format/line/color', colorIn(child(line, 'solidFill'), colors)),
    ...said('format/line/weight', weight === undefined ? undefined : weight / emuPerPoint),
    ...said('markerStyle', symbol === 'none' ? 'None' : markerSymbols[symbol]),
    ...said('markerSize', numberOf(valueOf(marker, 'size'))),
    ...said('markerBackgroundColor', colorIn(at(marker, 'spPr', 'solidFill'), colors)),
    ...said('markerForegroundColor', colorIn(at(marker, 'spPr', 'ln', 'solidFill'), colors)),
    ...said('smooth', flagOf(valueOf(node, 'smooth')) ? true : undefined),
  };
}

const lineStyle = (line: XmlNode | undefined): string | undefined =>
  child(line, 'noFill') ? 'None' : lineStyles[valueOf(line, 'prstDash') ?? ''];

/** A colour of a drawing: plain, or the theme's by name. */
function colorIn(fill: XmlNode | undefined, colors: Colors): string | undefined {
  const plain = child(fill, 'srgbClr')?.attributes['val'];
  return plain === undefined
    ? colors.named(child(fill, 'schemeClr')?.attributes['val'])
    : `#${plain.toUpperCase()}`;
}

const groupOptions = (group: XmlNode): Options => ({
  ...said('gapWidth', numberOf(valueOf(group, 'gapWidth'))),
  ...said('overlap', group.name === 'barChart' ? numberOf(valueOf(group, 'overlap')) : undefined),
});

function labelOptions(node: XmlNode | undefined): Options {
  const shown = labelParts.filter(({ name }) => flagOf(valueOf(node, name)));
  if (!node || shown.length === 0) return {};
  return {
    hasDataLabels: true,
    ...Object.fromEntries(shown.map(({ member }) => [`dataLabels/${member}`, true])),
    ...said('dataLabels/position', labelPositions[valueOf(node, 'dLblPos') ?? '']),
    ...said('dataLabels/numberFormat', child(node, 'numFmt')?.attributes['formatCode']),
    ...said('dataLabels/separator', child(node, 'separator')?.text),
  };
}

function errorOptions(node: XmlNode | undefined): Options {
  const type = errorTypes[valueOf(node, 'errValType') ?? ''];
  if (type === undefined) return {};
  return {
    'yErrorBars/visible': true,
    'yErrorBars/type': type,
    'yErrorBars/include': errorSides[valueOf(node, 'errBarType') ?? 'both'],
    'yErrorBars/endStyleCap': flagOf(valueOf(node, 'noEndCap')) !== true,
  };
}
