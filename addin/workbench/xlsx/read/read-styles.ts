import type { Border, CellFormat } from '../../model/cell.ts';
import { horizontalAlignments, underlines, verticalAlignments } from '../alignments.ts';
import { borderLine, edgeElements } from '../border-styles.ts';
import { builtInFormats } from '../number-formats.ts';
import { all, at, child, flagOf, numberOf, type XmlNode } from '../xml/read-xml.ts';
import type { Colors } from './read-colors.ts';

export type ReadStyle = { readonly numberFormat: string; readonly format: CellFormat };

export type ReadStyles = {
  /** By the number cells have in `s`. */
  readonly cells: readonly ReadStyle[];
  /** The looks of conditional formats, by `dxfId`. */
  readonly differences: readonly ReadStyle[];
};

/** The styles of a file, in the forms of Office.js; what is the same as Excel's own is left unsaid. */
export function readStyles(root: XmlNode | undefined, colors: Colors): ReadStyles {
  const codes = new Map(builtInFormats);
  for (const { attributes } of all(child(root, 'numFmts'), 'numFmt')) {
    codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
  }
  const fonts = all(child(root, 'fonts'), 'font');
  const usual = fonts[0];
  const parts = {
    fonts: fonts.map((node) => fontOf(node, usual, colors)),
    fills: all(child(root, 'fills'), 'fill').map((node) => fillOf(node, colors)),
    borders: all(child(root, 'borders'), 'border').map((node) => bordersOf(node, colors)),
  };
  const cells = all(child(root, 'cellXfs'), 'xf').map((xf): ReadStyle => {
    const place = (name: string) => Number(xf.attributes[name] ?? 0);
    return {
      numberFormat: codes.get(place('numFmtId')) ?? 'General',
      format: {
        ...parts.fonts[place('fontId')],
        ...parts.fills[place('fillId')],
        ...parts.borders[place('borderId')],
        ...alignmentOf(child(xf, 'alignment')),
        ...(flagOf(child(xf, 'protection')?.attributes['locked']) === false ? { locked: false } : {}),
      },
    };
  });
  return { cells, differences: all(child(root, 'dxfs'), 'dxf').map((node) => differenceOf(node, colors)) };
}

function fontOf(node: XmlNode, usual: XmlNode | undefined, colors: Colors): CellFormat {
  const value = (of: XmlNode | undefined, name: string) => child(of, name)?.attributes['val'];
  const name = value(node, 'name');
  const size = numberOf(value(node, 'sz'));
  const color = child(node, 'color');
  const isText = color?.attributes['theme'] === '1' && color.attributes['tint'] === undefined;
  return {
    ...(name === undefined || name === value(usual, 'name') ? {} : { fontName: name }),
    ...(size === undefined || size === numberOf(value(usual, 'sz')) ? {} : { fontSize: size }),
    ...defined('fontColor', isText ? undefined : colors.of(color)),
    ...switchedOn(node),
  };
}

function switchedOn(node: XmlNode): CellFormat {
  const isOn = (name: string) => {
    const found = child(node, name);
    return found !== undefined && flagOf(found.attributes['val']) !== false;
  };
  const underline = child(node, 'u');
  return {
    ...(isOn('b') ? { bold: true } : {}),
    ...(isOn('i') ? { italic: true } : {}),
    ...(isOn('strike') ? { strikethrough: true } : {}),
    ...defined('underline', underline && underlines[underline.attributes['val'] ?? 'single']),
  };
}

function fillOf(node: XmlNode, colors: Colors): CellFormat {
  const pattern = child(node, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  if (type === 'none' || type === 'gray125') return {};
  return defined('fillColor', colors.of(child(pattern, 'fgColor')));
}

function bordersOf(node: XmlNode, colors: Colors): CellFormat {
  const borders: Record<string, Border> = {};
  for (const [name, edge] of edgeElements) {
    const line = borderLine(child(node, name)?.attributes['style'] ?? 'none');
    if (line) borders[edge] = { ...line, color: colors.of(at(node, name, 'color')) ?? '#000000' };
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

function alignmentOf(node: XmlNode | undefined): CellFormat {
  if (!node) return {};
  const { horizontal, vertical, wrapText, indent } = node.attributes;
  const across = horizontal === 'general' ? undefined : horizontalAlignments[horizontal ?? ''];
  const down = vertical === 'bottom' ? undefined : verticalAlignments[vertical ?? ''];
  return {
    ...defined('horizontalAlignment', across),
    ...defined('verticalAlignment', down),
    ...(flagOf(wrapText) ? { wrapText: true } : {}),
    ...(indent === undefined || indent === '0' ? {} : { indentLevel: Number(indent) }),
  };
}

function differenceOf(node: XmlNode, colors: Colors): ReadStyle {
  const font = child(node, 'font');
  const pattern = at(node, 'fill', 'patternFill');
  const color = child(pattern, 'bgColor') ?? child(pattern, 'fgColor');
  return {
    numberFormat: child(node, 'numFmt')?.attributes['formatCode'] ?? '',
    format: {
      ...(font ? switchedOn(font) : {}),
      ...defined('fontColor', colors.of(child(font, 'color'))),
      ...defined('fillColor', colors.of(color)),
    },
  };
}

const defined = (key: keyof CellFormat, value: string | number | undefined): CellFormat =>
  value === undefined ? {} : { [key]: value };
