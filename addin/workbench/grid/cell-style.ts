import type { Cell, CellFormat } from '../model/cell.ts';
import type { ConditionalLook } from '../model/conditional/applied-rule.ts';
import { barPicture } from './conditional/bar-picture.ts';
import { iconPicture } from './conditional/icon-picture.ts';

type Dressed = {
  readonly format: CellFormat;
  readonly cell: Cell | undefined;
  readonly added: ConditionalLook | undefined;
};

const alignments = new Map([
  ['Left', 'left'],
  ['Center', 'center'],
  ['CenterAcrossSelection', 'center'],
  ['Right', 'right'],
  ['Justify', 'justify'],
]);

/** Text stands at the bottom of a cell unless it is told otherwise. */
const heights = new Map([
  ['Top', 'start'],
  ['Center', 'center'],
  ['Justify', 'start'],
  ['Distributed', 'center'],
]);

const pixelsPerIndent = 9;
const usualPadding = 3;

/** The styles of a cell that has this format, in the words of style sheets. */
export function cellStyle({ format, cell, added }: Dressed): Record<string, string> {
  return {
    'text-align': alignment(format, cell),
    ...gridlineStyle(format),
    ...present({ ...fontStyle(format), ...placeStyle(format), 'background-color': format.fillColor }),
    ...borderStyle(format),
    ...pictureStyle(format, added),
  };
}

function alignment({ horizontalAlignment }: CellFormat, cell: Cell | undefined): string {
  const chosen = alignments.get(horizontalAlignment ?? '');
  if (chosen !== undefined) return chosen;
  if (cell?.error || typeof cell?.value === 'boolean') return 'center';
  return typeof cell?.value === 'number' ? 'right' : 'left';
}

type Wanted = Readonly<Record<string, string | undefined | false>>;

const present = (wanted: Wanted): Record<string, string> =>
  Object.fromEntries(Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value]] : [])));

/** Points: the size of text that the lines of the grid are made for, and how much higher than text a line is. */
const usualFont = 11;
const lineOfText = 1.29;

const lineHeight = ({ fontSize = 0 }: CellFormat): string | false =>
  fontSize > usualFont && `${(fontSize * lineOfText).toFixed(1)}pt`;

const fontStyle = (format: CellFormat): Wanted => ({
  color: format.fontColor,
  'font-family': format.fontName && `'${format.fontName}', Carlito, sans-serif`,
  'font-size': format.fontSize !== undefined && `${format.fontSize}pt`,
  'line-height': lineHeight(format),
  'font-weight': format.bold ? '700' : undefined,
  'font-style': format.italic ? 'italic' : undefined,
  'text-decoration': decoration(format),
});

function decoration({ underline = 'None', strikethrough }: CellFormat): string {
  const under =
    underline === 'None' ? [] : [underline.startsWith('Double') ? 'underline double' : 'underline'];
  return [...under, ...(strikethrough ? ['line-through'] : [])].join(' ');
}

function placeStyle({ verticalAlignment = '', horizontalAlignment, indentLevel }: CellFormat): Wanted {
  const indented = horizontalAlignment === 'Right' ? 'padding-right' : 'padding-left';
  return {
    'align-content': heights.get(verticalAlignment),
    [indented]: indentLevel ? `${indentLevel * pixelsPerIndent + usualPadding}px` : undefined,
  };
}

/** A filled cell covers its gridlines. */
const gridlineStyle = ({ fillColor }: CellFormat): Record<string, string> =>
  fillColor ? { 'border-right-color': fillColor, 'border-bottom-color': fillColor } : {};

const edges = [
  ['EdgeTop', 'border-top'],
  ['EdgeBottom', 'border-bottom'],
  ['EdgeLeft', 'border-left'],
  ['EdgeRight', 'border-right'],
] as const;

const lines = new Map([
  ['Dash', 'dashed'],
  ['DashDot', 'dashed'],
  ['DashDotDot', 'dotted'],
  ['Dot', 'dotted'],
  ['Double', 'double'],
  ['SlantDashDot', 'dashed'],
]);

function borderStyle({ borders }: CellFormat): Record<string, string> {
  if (!borders) return {};
  return Object.fromEntries(
    edges.flatMap(([edge, property]) => {
      const border = borders[edge];
      if (!border || border.style === 'None') return [];
      return [[property, `${thickness(border)} ${lines.get(border.style) ?? 'solid'} ${border.color}`]];
    }),
  );
}

function thickness({ style, weight }: { style: string; weight: string }): string {
  if (style === 'Double' || weight === 'Thick') return '3px';
  return weight === 'Medium' ? '2px' : '1px';
}

function pictureStyle(format: CellFormat, added: ConditionalLook | undefined): Record<string, string> {
  if (!added?.icon && !added?.bar) return {};
  const layers = [
    ...(added.icon ? [[iconPicture(added.icon), '16px 16px', iconPlace(format, added)]] : []),
    ...(added.bar ? [[barPicture(added.bar), '100% 100%', '0 0']] : []),
  ];
  const layered = (index: number) => layers.map((layer) => layer[index]).join(', ');
  return {
    'background-image': layered(0),
    'background-size': layered(1),
    'background-position': layered(2),
    'background-repeat': 'no-repeat',
  };
}

/** An icon stands at the left of its cell, unless it is alone there: then where the cell aligns. */
function iconPlace({ horizontalAlignment = '' }: CellFormat, { hidesValue }: ConditionalLook): string {
  const side = hidesValue ? alignments.get(horizontalAlignment) : 'left';
  const across = side === 'center' ? '50%' : side === 'right' ? 'calc(100% - 2px)' : '2px';
  return `${across} 50%`;
}
