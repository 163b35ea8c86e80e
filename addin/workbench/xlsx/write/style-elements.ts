import type { CellFormat } from '../../model/cell.ts';
import { horizontalAlignments, keyOf, underlines, verticalAlignments } from '../alignments.ts';
import { borderName, edgeElements } from '../border-styles.ts';
import { element, elementIf } from '../xml/write-xml.ts';

/** `FFRRGGBB` of `#RRGGBB`, undefined for what is no colour. */
export function argb(color: unknown): string | undefined {
  const [, digits] = /^#([0-9A-F]{6})$/i.exec(typeof color === 'string' ? color : '') ?? [];
  return digits && `FF${digits.toUpperCase()}`;
}

/** The `color` element, or nothing. */
export const colorElement = (color: unknown, name = 'color'): string | undefined => {
  const rgb = argb(color);
  return rgb && element(name, { rgb });
};

const flag = (name: string, isSet: boolean | undefined) => (isSet ? element(name) : undefined);

/** The font of a format; a conditional one (`partial`) says only what it changes. */
export function fontElement(format: CellFormat, partial = false): string {
  const underline = keyOf(underlines, format.underline);
  const { fontSize = 11, fontName = 'Calibri' } = format;
  return element(
    'font',
    {},
    flag('b', format.bold),
    flag('i', format.italic),
    flag('strike', format.strikethrough),
    underline && element('u', underline === 'single' ? {} : { val: underline }),
    partial ? undefined : element('sz', { val: fontSize }),
    colorElement(format.fontColor),
    partial ? undefined : element('name', { val: fontName }),
    partial ? undefined : element('family', { val: 2 }),
  );
}

/** The fill of a format. */
export function fillElement({ fillColor }: CellFormat): string {
  const color = colorElement(fillColor, 'fgColor');
  if (!color) return element('fill', {}, element('patternFill', { patternType: 'none' }));
  const background = element('bgColor', { indexed: 64 });
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, color, background));
}

/** The borders of a format. */
export function borderElement({ borders = {} }: CellFormat): string {
  const edges = edgeElements.map(([name, edge]) => {
    const border = borders[edge];
    const style = border ? borderName(border) : 'none';
    if (!border || style === 'none') return element(name);
    return element(name, { style }, colorElement(border.color) ?? element('color', { auto: true }));
  });
  return element('border', {}, ...edges, element('diagonal'));
}

/** The alignment of a format, or nothing when all of it is Excel's own. */
export function alignmentElement(format: CellFormat): string | undefined {
  const horizontal = keyOf(horizontalAlignments, format.horizontalAlignment);
  const vertical = keyOf(verticalAlignments, format.verticalAlignment);
  const attributes = {
    horizontal: horizontal === 'general' ? undefined : horizontal,
    vertical: vertical === 'bottom' ? undefined : vertical,
    wrapText: format.wrapText === true ? true : undefined,
    indent: format.indentLevel === 0 ? undefined : format.indentLevel,
  };
  const isSet = Object.values(attributes).some((value) => value !== undefined);
  return isSet ? element('alignment', attributes) : undefined;
}

/** A conditional format's look. */
export function differentialElement(format: CellFormat, numberFormat: string | undefined): string {
  const font = fontElement(format, true);
  const color = colorElement(format.fillColor, 'bgColor');
  return element(
    'dxf',
    {},
    font === '<font/>' ? undefined : font,
    numberFormat && element('numFmt', { numFmtId: 200, formatCode: numberFormat }),
    color && element('fill', {}, element('patternFill', {}, color)),
    format.borders && elementIf('border', {}, [borderElement(format).replace(/^<border>|<\/border>$/g, '')]),
  );
}
