import type { SavedSheet } from '../../model/saved-schema.ts';
import { blanksAs, labelPlaces, legendPositions } from '../chart-names.ts';
import { all, at, child, descendants, flagOf, numberOf, type XmlNode } from '../xml/read-xml.ts';
import { chartTypeOf } from './chart-type.ts';
import { readSeries } from './read-chart-series.ts';
import type { Colors } from './read-colors.ts';
import { said, valueOf } from './chart-values.ts';

type Chart = SavedSheet['charts'][number];
type Read = Pick<Chart, 'chartType' | 'source' | 'seriesBy' | 'series' | 'options'>;
type Options = Record<string, unknown>;

/** A chart of a file as Office.js has it; undefined for a kind that is not known here. */
export function readChart(root: XmlNode, colors: Colors): Read | undefined {
  const chart = child(root, 'chart');
  const plotArea = child(chart, 'plotArea');
  const groups = plotArea?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  const typed = groups.map((group) => ({ group, type: chartTypeOf(group) }));
  const [first] = typed;
  if (first?.type === undefined || typed.some(({ type }) => type === undefined)) return undefined;
  const series = typed
    .flatMap(({ group, type = '' }) =>
      all(group, 'ser').map((node) => ({
        order: Number(valueOf(node, 'order') ?? 0),
        read: readSeries(node, group, { type: type === first.type ? undefined : type, colors }),
      })),
    )
    .toSorted((a, b) => a.order - b.order)
    .map(({ read }) => read);
  return {
    chartType: first.type,
    source: '',
    seriesBy: 'Auto',
    series,
    options: { ...chartOptions(chart), ...axesOptions(plotArea) },
  };
}

function chartOptions(chart: XmlNode | undefined): Options {
  const title = child(chart, 'title');
  const legend = child(chart, 'legend');
  return {
    ...titleOptions(title, 'title'),
    'legend/visible': legend !== undefined,
    ...said('legend/position', legendPositions[valueOf(legend, 'legendPos') ?? '']),
    ...said('plotVisibleOnly', flagOf(valueOf(chart, 'plotVisOnly')) === false ? false : undefined),
    ...said('displayBlanksAs', blanksAs[valueOf(chart, 'dispBlanksAs') ?? '']),
  };
}

function titleOptions(title: XmlNode | undefined, path: string): Options {
  const paragraphs = all(at(title, 'tx', 'rich'), 'p');
  const text = paragraphs.map((p) => [...descendants(p, 't')].map((run) => run.text).join('')).join('\n');
  return text === '' ? {} : { [`${path}/text`]: text, [`${path}/visible`]: true };
}

function axesOptions(plotArea: XmlNode | undefined): Options {
  const nodes = plotArea?.children.filter(({ name }) => /^(?:cat|val|date|ser)Ax$/.test(name)) ?? [];
  const values = nodes.filter(({ name }) => name === 'valAx');
  const category = nodes.find(({ name }) => name === 'catAx' || name === 'dateAx') ?? values[0];
  const value = values.find((node) => node !== category);
  return {
    ...(category ? axisOptions(category, 'axes/categoryAxis') : {}),
    ...(value ? axisOptions(value, 'axes/valueAxis') : {}),
  };
}

function axisOptions(node: XmlNode, path: string): Options {
  const scaling = child(node, 'scaling');
  const format = child(node, 'numFmt');
  const isOwn = flagOf(format?.attributes['sourceLinked']) === false;
  const labels = labelPlaces[valueOf(node, 'tickLblPos') ?? ''];
  return {
    ...said(`${path}/minimum`, numberOf(valueOf(scaling, 'min'))),
    ...said(`${path}/maximum`, numberOf(valueOf(scaling, 'max'))),
    ...said(`${path}/reversePlotOrder`, valueOf(scaling, 'orientation') === 'maxMin' ? true : undefined),
    ...said(`${path}/visible`, flagOf(valueOf(node, 'delete')) ? false : undefined),
    ...said(`${path}/majorUnit`, numberOf(valueOf(node, 'majorUnit'))),
    ...said(`${path}/minorUnit`, numberOf(valueOf(node, 'minorUnit'))),
    ...said(`${path}/numberFormat`, isOwn ? format?.attributes['formatCode'] : undefined),
    ...said(`${path}/tickLabelPosition`, labels === 'NextToAxis' ? undefined : labels),
    [`${path}/majorGridlines/visible`]: child(node, 'majorGridlines') !== undefined,
    ...said(`${path}/minorGridlines/visible`, child(node, 'minorGridlines') ? true : undefined),
    ...titleOptions(child(node, 'title'), `${path}/title`),
  };
}
