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

/** Fill and line of a series, an axis or an area. */
export function shapeElement(
  fill: string | undefined,
  line: { color: string | undefined; weight: number | undefined; isGone?: boolean },
): string | undefined {
  const color = solidFill(line.color);
  const drawn =
    line.isGone === true
      ? element('a:ln', {}, element('a:noFill'))
      : (color ?? line.weight) === undefined
        ? undefined
        : element(
            'a:ln',
            { w: line.weight === undefined ? undefined : Math.round(line.weight * 12_700) },
            color,
          );
  const filled = solidFill(fill);
  return (filled ?? drawn) === undefined ? undefined : element('c:spPr', {}, filled, drawn);
}
