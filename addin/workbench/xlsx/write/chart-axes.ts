import type { ChartKind } from '../../charts/chart-kind.ts';
import { keyOf } from '../alignments.ts';
import { labelPlaces } from '../chart-names.ts';
import { element } from '../xml/write-xml.ts';
import type { WrittenOptions } from './chart-options.ts';
import { fontElement, shapeElement, titleElement, val } from './chart-text.ts';

const ids = { category: 111111111, value: 222222222 } as const;

export const axisIds: string = [ids.category, ids.value].map((id) => element('c:axId', { val: id })).join('');

/** The two axes of a chart that has some. */
export function axesElements({ shape }: ChartKind, options: WrittenOptions): string {
  const isAcross = shape === 'bar';
  const category = axis(shape === 'scatter' ? 'valAx' : 'catAx', 'axes/categoryAxis', {
    options,
    id: ids.category,
    crossed: ids.value,
    place: isAcross ? 'l' : 'b',
    isValue: false,
  });
  const value = axis('valAx', 'axes/valueAxis', {
    options,
    id: ids.value,
    crossed: ids.category,
    place: isAcross ? 'b' : 'l',
    isValue: true,
  });
  return category + value;
}

type Axis = {
  readonly options: WrittenOptions;
  readonly id: number;
  readonly crossed: number;
  readonly place: string;
  readonly isValue: boolean;
};

function axis(name: 'catAx' | 'valAx', path: string, { options, id, crossed, place, isValue }: Axis): string {
  const at = (member: string) => `${path}/${member}`;
  const format = options.text(at('numberFormat'));
  const isLinked = format === undefined || options.flag(at('linkNumberFormat')) === true;
  return element(
    `c:${name}`,
    {},
    val('axId', id),
    scaling(options, path),
    val('delete', options.flag(at('visible')) === false),
    val('axPos', place),
    gridlines(options, at('majorGridlines'), isValue),
    gridlines(options, at('minorGridlines'), false),
    titleElement(options, at('title')),
    isLinked ? undefined : element('c:numFmt', { formatCode: format, sourceLinked: false }),
    val('tickLblPos', keyOf(labelPlaces, options.text(at('tickLabelPosition'))) ?? 'nextTo'),
    shapeElement(undefined, {
      color: options.text(at('format/line/color')),
      weight: options.number(at('format/line/weight')),
    }),
    fontElement(options, path),
    val('crossAx', crossed),
    val('crosses', 'autoZero'),
    ...(name === 'catAx'
      ? [val('auto', true), val('lblAlgn', 'ctr'), val('lblOffset', 100), val('noMultiLvlLbl', false)]
      : [
          val('crossBetween', isValue ? 'between' : 'midCat'),
          val('majorUnit', options.number(at('majorUnit'))),
          val('minorUnit', options.number(at('minorUnit'))),
        ]),
  );
}

function scaling(options: WrittenOptions, path: string): string {
  const isReversed = options.flag(`${path}/reversePlotOrder`) === true;
  return element(
    'c:scaling',
    {},
    val('orientation', isReversed ? 'maxMin' : 'minMax'),
    val('max', options.number(`${path}/maximum`)),
    val('min', options.number(`${path}/minimum`)),
  );
}

function gridlines(options: WrittenOptions, path: string, usual: boolean): string | undefined {
  if (!(options.flag(`${path}/visible`) ?? usual)) return undefined;
  const shape = shapeElement(undefined, {
    color: options.text(`${path}/format/line/color`),
    weight: options.number(`${path}/format/line/weight`),
  });
  return element(path.endsWith('minorGridlines') ? 'c:minorGridlines' : 'c:majorGridlines', {}, shape);
}
