import { type Box, maxColumns, maxRows, parseAddress, splitAddress } from '../model/address.ts';
import type { Worksheet } from '../model/worksheet.ts';

/** Widths and heights of papers in millimetres, upright. */
const papers = new Map<string, readonly [number, number]>([
  ['A3', [297, 420]],
  ['A4', [210, 297]],
  ['A5', [148, 210]],
  ['B4', [257, 364]],
  ['B5', [182, 257]],
  ['Letter', [215.9, 279.4]],
  ['Legal', [215.9, 355.6]],
  ['Tabloid', [279.4, 431.8]],
  ['Executive', [184.1, 266.7]],
]);

export const paperNames: readonly string[] = [...papers.keys()];

/** How the sheet is made to fit: at a percentage, or shrunk to so many pages across and down. */
export type Fit =
  { readonly percent: number } | { readonly wide: number | undefined; readonly tall: number | undefined };

export type Margins = Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>>;

/** Left, middle and right of a header or footer, in Excel's codes. */
export type Banner = readonly [string, string, string];

/** How a sheet prints; lengths in CSS pixels (96 an inch). */
export type PrintSetup = {
  readonly paper: string;
  readonly isLandscape: boolean;
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  readonly fit: Fit;
  readonly areas: readonly Box[];
  readonly titleRows: Box | undefined;
  readonly titleColumns: Box | undefined;
  readonly header: Banner;
  readonly footer: Banner;
  readonly centers: { readonly across: boolean; readonly down: boolean };
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly blackAndWhite: boolean;
  readonly overThenDown: boolean;
  readonly firstPage: number;
};

const pixelsPerMillimetre = 96 / 25.4;
const pixelsPerPoint = 96 / 72;

/** Excel's "Normal" margins, in points. */
const usualMargins: Margins = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

/** Reads what was set of the page layout of a sheet, and Excel's own choices for the rest. */
export function printSetup({ pageLayout }: Worksheet, language: 'fr' | 'en'): PrintSetup {
  const read = reader(pageLayout);
  const asked = read.text('paperSize');
  const paper = asked !== undefined && papers.has(asked) ? asked : language === 'fr' ? 'A4' : 'Letter';
  const [short, long] = (papers.get(paper) ?? [210, 297]).map((length) => length * pixelsPerMillimetre);
  const isLandscape = read.text('orientation') === 'Landscape';
  return {
    paper,
    isLandscape,
    width: (isLandscape ? long : short) ?? 0,
    height: (isLandscape ? short : long) ?? 0,
    margins: marginsOf(read),
    fit: fitOf(pageLayout['zoom']),
    areas: boxes(read.text('printArea')),
    titleRows: boxes(read.text('printTitleRows'))[0],
    titleColumns: boxes(read.text('printTitleColumns'))[0],
    header: banner(read, 'Header'),
    footer: banner(read, 'Footer'),
    centers: { across: read.flag('centerHorizontally'), down: read.flag('centerVertically') },
    gridlines: read.flag('printGridlines'),
    headings: read.flag('printHeadings'),
    blackAndWhite: read.flag('blackAndWhite'),
    overThenDown: read.text('printOrder') === 'OverThenDown',
    firstPage: read.number('firstPageNumber') ?? 1,
  };
}

type Reader = ReturnType<typeof reader>;

const reader = (layout: Readonly<Record<string, unknown>>) => ({
  text: (path: string) => {
    const value = layout[path];
    return typeof value === 'string' && value !== '' ? value : undefined;
  },
  number: (path: string) => {
    const value = layout[path];
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  },
  flag: (path: string) => layout[path] === true,
});

function marginsOf(read: Reader): Margins {
  const margin = (side: keyof Margins) =>
    (read.number(`${side}Margin`) ?? usualMargins[side]) * pixelsPerPoint;
  return {
    top: margin('top'),
    bottom: margin('bottom'),
    left: margin('left'),
    right: margin('right'),
    header: margin('header'),
    footer: margin('footer'),
  };
}

/** `{ scale }`, or `{ horizontalFitToPages, verticalFitToPages }`; a scale is from 10 to 400. */
function fitOf(zoom: unknown): Fit {
  const members = typeof zoom === 'object' && zoom !== null ? new Map(Object.entries(zoom)) : new Map();
  const count = (name: string) => {
    const value: unknown = members.get(name);
    return typeof value === 'number' && value >= 1 ? Math.floor(value) : undefined;
  };
  const [wide, tall] = [count('horizontalFitToPages'), count('verticalFitToPages')];
  if (wide !== undefined || tall !== undefined) return { wide, tall };
  return { percent: Math.min(400, Math.max(10, count('scale') ?? 100)) };
}

function banner(read: Reader, kind: 'Header' | 'Footer'): Banner {
  const part = (side: string) => read.text(`headersFooters/defaultForAllPages/${side}${kind}`) ?? '';
  return [part('left'), part('center'), part('right')];
}

function boxes(addresses: string | undefined): Box[] {
  return (addresses ?? '')
    .split(',')
    .flatMap((address) => parseAddress(splitAddress(address.trim()).local) ?? []);
}

/** The part of a box that stands before the last used row and column; whole rows and columns are cut there. */
export function withinUsed(box: Box, used: { rows: number; columns: number }): Box {
  return {
    ...box,
    rows: box.rows === maxRows ? Math.max(1, used.rows) : box.rows,
    columns: box.columns === maxColumns ? Math.max(1, used.columns) : box.columns,
  };
}
