import type { SavedSheet } from '../../model/saved-schema.ts';
import { emuPerPoint } from '../chart-names.ts';
import { at, child, descendants, type XmlNode } from '../xml/read-xml.ts';
import { readChart } from './read-chart.ts';
import type { ReadContext } from './read-context.ts';

type Chart = SavedSheet['charts'][number];
type Point = NonNullable<Chart['anchor']>['from'];

/** The charts of a sheet; other drawn objects are left out. */
export function readCharts(path: string, context: ReadContext): Chart[] {
  return context.files.related(path, 'drawing').flatMap((drawing) => drawingCharts(drawing, context));
}

function drawingCharts(drawing: string, context: ReadContext): Chart[] {
  const { files, left, colors } = context;
  const targets = new Map(files.relations(drawing).map(({ id, target }) => [id, target]));
  const anchors = files.xml(drawing)?.children.filter(({ name }) => name.endsWith('Anchor')) ?? [];
  return anchors.flatMap((anchor): Chart[] => {
    const [reference] = [...descendants(anchor, 'chart')];
    const target = targets.get(reference?.attributes['r:id'] ?? '');
    const root = target === undefined ? undefined : files.xml(target);
    const read = root?.name === 'chartSpace' ? readChart(root, colors) : undefined;
    if (!read) left.add(reference ? 'charts' : 'pictures');
    return read ? [{ ...identity(anchor, context), ...placeOf(anchor), ...read }] : [];
  });
}

function identity(anchor: XmlNode, { ids }: ReadContext): Pick<Chart, 'id' | 'name'> {
  const [properties] = [...descendants(anchor, 'cNvPr')];
  const [creation] = [...descendants(properties, 'creationId')];
  return { id: ids.take(creation?.attributes['id'], 'C'), name: properties?.attributes['name'] ?? '' };
}

function placeOf(anchor: XmlNode): Pick<Chart, 'anchor'> {
  const from = pointOf(child(anchor, 'from'));
  const to = pointOf(child(anchor, 'to'));
  return from && to ? { anchor: { from, to } } : {};
}

function pointOf(node: XmlNode | undefined): Point | undefined {
  if (!node) return undefined;
  const part = (name: string) => Number(at(node, name)?.text ?? 0);
  const points = (name: string) => Math.round((part(name) / emuPerPoint) * 1e4) / 1e4;
  return { row: part('row'), column: part('col'), x: points('colOff'), y: points('rowOff') };
}
