import { emuPerPoint } from '../chart-names.ts';
import { guidOf } from '../guid.ts';
import { namespaces } from '../namespaces.ts';
import { element, xmlFile } from '../xml/write-xml.ts';
import type { FileSheet } from './file-book.ts';
import type { WriteContext } from './sheet-context.ts';
import { writeChart } from './write-chart.ts';

type Chart = FileSheet['charts'][number];

/** The extension that holds the id of a drawn object. */
const creationId = '{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}';

/** Writes the sheet's charts; returns the path of the drawing they are in, nothing without one. */
export function writeDrawing({ charts }: FileSheet, context: WriteContext): string | undefined {
  const { files, left, numbers } = context;
  const written = charts.flatMap((chart) => {
    const part = writeChart(chart, context);
    if (part === undefined) left.add('charts');
    return part === undefined ? [] : [{ chart, part }];
  });
  if (written.length === 0) return undefined;
  numbers.drawing += 1;
  const path = `xl/drawings/drawing${numbers.drawing}.xml`;
  const anchors = written.map(({ chart, part }, index) =>
    anchorElement(chart, index, files.relate(path, 'chart', part)),
  );
  const root = element('xdr:wsDr', { 'xmlns:xdr': namespaces.xdr, 'xmlns:a': namespaces.a }, ...anchors);
  files.add(path, xmlFile(root), 'drawing');
  return path;
}

const usual = {
  from: { row: 1, column: 1, x: 0, y: 0 },
  to: { row: 15, column: 8, x: 0, y: 0 },
} as const;

function anchorElement(chart: Chart, index: number, relation: string): string {
  const { from, to } = chart.anchor ?? usual;
  return element(
    'xdr:twoCellAnchor',
    {},
    point('from', from),
    point('to', to),
    frame(chart, index, relation),
    element('xdr:clientData'),
  );
}

function point(name: 'from' | 'to', { row, column, x, y }: NonNullable<Chart['anchor']>['from']): string {
  const part = (of: string, value: number) => element(`xdr:${of}`, {}, String(Math.round(value)));
  return element(
    `xdr:${name}`,
    {},
    part('col', column),
    part('colOff', x * emuPerPoint),
    part('row', row),
    part('rowOff', y * emuPerPoint),
  );
}

function frame({ id, name }: Chart, index: number, relation: string): string {
  const guid = guidOf(id);
  const extension =
    guid &&
    element(
      'a:extLst',
      {},
      element(
        'a:ext',
        { uri: creationId },
        element('a16:creationId', { 'xmlns:a16': namespaces.a16, id: guid }),
      ),
    );
  const zero = element('a:off', { x: 0, y: 0 }) + element('a:ext', { cx: 0, cy: 0 });
  return element(
    'xdr:graphicFrame',
    { macro: '' },
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', { id: index + 2, name }, extension),
      element('xdr:cNvGraphicFramePr'),
    ),
    element('xdr:xfrm', {}, zero),
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: namespaces.c },
        element('c:chart', { 'xmlns:c': namespaces.c, 'xmlns:r': namespaces.r, 'r:id': relation }),
      ),
    ),
  );
}
