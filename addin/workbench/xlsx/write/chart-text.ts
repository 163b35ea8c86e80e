import { element, escapedText } from '../xml/write-xml.ts';
import { argb } from './style-elements.ts';
import type { WrittenOptions } from './chart-options.ts';

/** A `val` element of a chart. */
export const val = (name: string, value: string | number | boolean | undefined): string | undefined =>
  value === undefined ? undefined : element(`c:${name}`, { val: value });

/** A colour all over, or nothing. */
export function solidFill(color: string | undefined): string | undefined {
  const rgb = argb(color)?.slice(2);
  return rgb && element('a:solidFill', {}, element('a:srgbClr', { val: rgb }));
}

/** The title of a chart or an axis: text in the font it was given. */
export function titleElement(options: WrittenOptions, path: string): string | undefined {
  const text = options.text(`${path}/text`);
  if (text === undefined || options.flag(`${path}/visible`) === false) return undefined;
  const size = options.number(`${path}/format/font/size`);
  const run = element(
    'a:rPr',
    {
      lang: 'fr-FR',
      sz: size === undefined ? undefined : Math.round(size * 100),
      b: options.flag(`${path}/format/font/bold`),
      i: options.flag(`${path}/format/font/italic`),
    },
    solidFill(options.text(`${path}/format/font/color`)),
  );
  const paragraphs = text
    .split('\n')
    .map((line) => element('a:p', {}, element('a:r', {}, run, element('a:t', {}, escapedText(line)))));
  return element(
    'c:title',
    {},
    element('c:tx', {}, element('c:rich', {}, element('a:bodyPr'), ...paragraphs)),
    val('overlay', options.flag(`${path}/overlay`) ?? false),
  );
}

type Line = {
  readonly color: string | undefined;
  readonly weight: number | undefined;
  readonly dash?: string | undefined;
  readonly isGone?: boolean;
};

/** Fill and line of a series, an axis or an area; null is a fill that was taken away. */
export function shapeElement(fill: string | null | undefined, line: Line): string | undefined {
  const drawn = lineElement(line);
  const filled = fill === null ? element('a:noFill') : solidFill(fill);
  return (filled ?? drawn) === undefined ? undefined : element('c:spPr', {}, filled, drawn);
}

function lineElement({ color, weight, dash, isGone }: Line): string | undefined {
  if (isGone === true) return element('a:ln', {}, element('a:noFill'));
  const painted = solidFill(color);
  const dashed = dash && element('a:prstDash', { val: dash });
  if ((painted ?? weight ?? dashed) === undefined) return undefined;
  return element(
    'a:ln',
    { w: weight === undefined ? undefined : Math.round(weight * 12_700) },
    painted,
    dashed,
  );
}

/** The font of a part whose texts come from elsewhere: an axis, a legend, labels. */
export function fontElement(options: WrittenOptions, path: string): string | undefined {
  const size = options.number(`${path}/format/font/size`);
  const bold = options.flag(`${path}/format/font/bold`);
  const color = solidFill(options.text(`${path}/format/font/color`));
  if (size === undefined && bold === undefined && color === undefined) return undefined;
  const sz = size === undefined ? undefined : Math.round(size * 100);
  const run = element('a:defRPr', { sz, b: bold }, color);
  return element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:p', {}, element('a:pPr', {}, run), element('a:endParaRPr', { lang: 'fr-FR' })),
  );
}
