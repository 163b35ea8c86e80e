import type { drawChart } from '../charts/draw-chart.ts';
import { chartPicture } from '../charts/chart-picture.ts';
import { drawnSizes, pixelsPerPoint } from '../charts/chart-geometry.ts';
import { columnLetters } from '../evaluator/area.ts';
import { drawCell } from '../grid/draw-cell.ts';
import type { GridTexts } from '../grid/grid-texts.ts';
import type { SheetLayout } from '../grid/sheet-layout.ts';
import { chartPlace } from '../model/chart-edits.ts';
import { placeOfAnchor } from '../model/chart-place.ts';
import type { Workbook } from '../model/workbook.ts';
import { type BannerFacts, bannerPieces } from './banner-text.ts';
import type { Line, Part } from './paginate.ts';
import type { Banner, PrintSetup } from './print-setup.ts';
import { printedHeadings, type SheetPage } from './sheet-pages.ts';

export type PageParts = {
  readonly workbook: Workbook;
  readonly texts: GridTexts;
  readonly layout: SheetLayout;
  readonly setup: PrintSetup;
  /** How much wider than Excel the figures are drawn. */
  readonly figureScale: number;
  /** Undefined on a sheet without charts. */
  readonly draw: typeof drawChart | undefined;
};

/** One sheet of paper as it comes out. */
export function drawPage(parts: PageParts, page: SheetPage, facts: BannerFacts): HTMLElement {
  const { setup } = parts;
  const paper = block('wb-paper', { width: setup.width, height: setup.height });
  paper.classList.toggle('wb-paper-plain', setup.blackAndWhite);
  paper.classList.toggle('wb-paper-lines', setup.gridlines);
  const { margins } = setup;
  const across = { left: margins.left, width: setup.width - margins.left - margins.right };
  paper.append(
    bannerLine(setup.header, facts, { ...across, top: margins.header }),
    bannerLine(setup.footer, facts, { ...across, bottom: margins.footer }),
    drawBody(parts, page),
  );
  return paper;
}

type Box = { left?: number; top?: number; bottom?: number; width?: number; height?: number };

function block(className: string, box: Box): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  for (const [side, length] of Object.entries(box)) element.style.setProperty(side, `${length}px`);
  return element;
}

function bannerLine(banner: Banner, facts: BannerFacts, at: Box): HTMLElement {
  const line = block('wb-paper-banner', at);
  for (const codes of banner) {
    const part = document.createElement('div');
    for (const piece of bannerPieces(codes, facts)) {
      const span = document.createElement('span');
      span.textContent = piece.text;
      span.style.fontSize = `${piece.size}pt`;
      if (piece.family) span.style.fontFamily = `'${piece.family}', var(--sheet-font)`;
      if (piece.bold) span.style.fontWeight = '700';
      if (piece.italic) span.style.fontStyle = 'italic';
      if (piece.underline) span.style.textDecoration = 'underline';
      part.append(span);
    }
    line.append(part);
  }
  return line;
}

/** Lines of a page with where each starts. */
type Placed = Line & { readonly start: number };

function placed({ titles, lines }: Part, from: number): Placed[] {
  let start = from;
  return [...titles, ...lines].map((line) => {
    const at = { ...line, start };
    start += line.size;
    return at;
  });
}

const endOf = (lines: readonly Placed[]) => {
  const last = lines.at(-1);
  return last ? last.start + last.size : 0;
};

function drawBody(parts: PageParts, page: SheetPage): HTMLElement {
  const { setup } = parts;
  const scale = page.percent / 100;
  const rows = placed(page.rows, setup.headings ? printedHeadings.height : 0);
  const columns = placed(page.columns, setup.headings ? printedHeadings.width : 0);
  const { margins, centers } = setup;
  const free = {
    x: setup.width - margins.left - margins.right - endOf(columns) * scale,
    y: setup.height - margins.top - margins.bottom - endOf(rows) * scale,
  };
  const body = block('wb-paper-body', {
    left: (margins.left + (centers.across ? Math.max(0, free.x / 2) : 0)) / scale,
    top: (margins.top + (centers.down ? Math.max(0, free.y / 2) : 0)) / scale,
    width: endOf(columns),
    height: endOf(rows),
  });
  // Not a transform: what is laid out below the edge of the paper would not be printed, however small it is drawn.
  body.style.zoom = String(scale);
  for (const row of rows) for (const column of columns) body.append(...cellAt(parts, row, column));
  if (setup.headings) body.append(...headings(rows, columns));
  body.append(...charts(parts, page, { rows, columns }));
  return body;
}

function cellAt(
  { workbook, texts, layout, figureScale, setup }: PageParts,
  row: Placed,
  column: Placed,
): HTMLElement[] {
  const drawn = drawCell(
    { workbook, texts, figureScale, widthOf: (index) => layout.columns.sizeOf(index) },
    { row: row.index, column: column.index },
  );
  const { text, classes, style, fill, overflow } = drawn;
  const isPlain = text === '' && classes === '' && Object.keys(style).length <= 1;
  if (isPlain && !setup.gridlines) return [];
  const element = block(`rgCell wb-paper-cell ${classes}`, {
    left: column.start,
    top: row.start,
    width: column.size,
    height: row.size,
  });
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
  element.classList.toggle('wb-paper-filled', fill !== undefined);
  element.append(...(fill?.map((piece) => textBox('', {}, piece)) ?? [content(text, overflow)]));
  return [element];
}

const content = (text: string, overflow: number | undefined) =>
  overflow === undefined ? text : textBox('wb-paper-over', { width: overflow }, text);

function textBox(className: string, box: Box, text: string): HTMLElement {
  const element = block(className, box);
  element.textContent = text;
  return element;
}

function headings(rows: readonly Placed[], columns: readonly Placed[]): HTMLElement[] {
  const heading = (text: string, box: Box) => textBox('wb-paper-heading', box, text);
  const { width, height } = printedHeadings;
  return [
    heading('', { left: 0, top: 0, width, height }),
    ...rows.map(({ index, start, size }) =>
      heading(String(index + 1), { left: 0, top: start, width, height: size }),
    ),
    ...columns.map(({ index, start, size }) =>
      heading(columnLetters(index), { left: start, top: 0, width: size, height }),
    ),
  ];
}

type Cells = { readonly rows: readonly Placed[]; readonly columns: readonly Placed[] };

/** The charts that stand on the lines of the page, cut where it ends. */
function charts({ workbook, layout, draw }: PageParts, page: SheetPage, cells: Cells): HTMLElement[] {
  const sheet = workbook.active;
  const [row] = page.rows.lines;
  const [column] = page.columns.lines;
  if (!draw || sheet.charts.length === 0 || !row || !column) return [];
  const sizes = drawnSizes(layout, sheet);
  const start = (lines: readonly Placed[], index: number) =>
    lines.find((line) => line.index === index)?.start ?? 0;
  const frame = block('wb-paper-charts', {
    left: start(cells.columns, column.index),
    top: start(cells.rows, row.index),
    width: page.columns.lines.reduce((sum, { size }) => sum + size, 0),
    height: page.rows.lines.reduce((sum, { size }) => sum + size, 0),
  });
  const corner = { row: row.index, column: column.index, x: 0, y: 0 };
  const origin = placeOfAnchor({ from: corner, to: corner }, sizes);
  for (const chart of sheet.charts) {
    const place = chart.anchor ? placeOfAnchor(chart.anchor, sizes) : chartPlace(sheet, chart);
    const element = block('wb-paper-chart', {
      left: (place.left - origin.left) * pixelsPerPoint,
      top: (place.top - origin.top) * pixelsPerPoint,
      width: place.width * pixelsPerPoint,
      height: place.height * pixelsPerPoint,
    });
    element.append(draw(chartPicture(workbook, sheet, chart), place));
    frame.append(element);
  }
  return [frame];
}
