import { drawText } from './draw-text.ts';
import type { LegendEntry, LegendLook } from './legend-look.ts';
import type { SeriesMark } from './series-mark.ts';
import { svgElement } from './svg-element.ts';
import { shortened, textHeight, textWidth } from './text-size.ts';

/** A rectangle of the chart, in points. */
export type Area = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const space = { between: 12, beforeText: 4, around: 6 };
const swatch = 6;
const stroke = 20;
/** A legend beside the chart takes no more of its width than this. */
const widestShare = 0.4;

const keyWidth = ({ shape }: SeriesMark) => (shape === 'line' ? stroke : swatch);

const entryWidth = ({ text, mark }: LegendEntry) =>
  keyWidth(mark) + space.beforeText + textWidth(text.text, text);

/** Draws the legend at its side of an area; returns what it leaves free. */
export function drawLegend(legend: LegendLook, area: Area, into: SVGElement): Area {
  const isBeside = legend.position === 'Left' || legend.position === 'Right';
  return isBeside ? drawBeside(legend, area, into) : drawAcross(legend, area, into);
}

function drawBeside({ entries, position }: LegendLook, area: Area, into: SVGElement): Area {
  const line = textHeight(entries[0]?.text ?? fallback) * 1.35;
  const most = area.width * widestShare;
  const width = Math.min(
    most,
    entries.reduce((widestSoFar, entry) => Math.max(widestSoFar, entryWidth(entry)), 0),
  );
  const left = position === 'Right' ? area.left + area.width - width : area.left;
  const shown = entries.slice(0, Math.max(1, Math.floor(area.height / line)));
  const top = area.top + (area.height - shown.length * line) / 2;
  for (const [index, entry] of shown.entries())
    drawEntry(entry, { x: left, y: top + (index + 0.5) * line, width }, into);
  const rest = area.width - width - space.between;
  return { ...area, left: position === 'Right' ? area.left : area.left + width + space.between, width: rest };
}

function drawAcross({ entries, position }: LegendLook, area: Area, into: SVGElement): Area {
  const rows = inRows(entries, area.width);
  const line = textHeight(entries[0]?.text ?? fallback) * 1.2;
  const height = rows.length * line;
  const top = position === 'Top' ? area.top : area.top + area.height - height;
  for (const [index, row] of rows.entries()) {
    const total = row.reduce((sum, entry) => sum + entryWidth(entry) + space.between, -space.between);
    let x = area.left + Math.max(0, (area.width - total) / 2);
    for (const entry of row) {
      drawEntry(
        entry,
        { x, y: top + (index + 0.5) * line, width: Math.min(area.width, entryWidth(entry)) },
        into,
      );
      x += entryWidth(entry) + space.between;
    }
  }
  const rest = area.height - height - space.around;
  return { ...area, top: position === 'Top' ? area.top + height + space.around : area.top, height: rest };
}

function inRows(entries: readonly LegendEntry[], width: number): LegendEntry[][] {
  const rows: LegendEntry[][] = [];
  let left = 0;
  for (const entry of entries) {
    const needed = entryWidth(entry);
    const row = rows.at(-1);
    if (row && left >= needed) row.push(entry);
    else rows.push([entry]);
    left = (row && left >= needed ? left : width) - needed - space.between;
  }
  return rows;
}

const fallback = { text: '', size: 9, color: '#595959', bold: false, italic: false, family: undefined };

function drawEntry(
  { text, mark }: LegendEntry,
  { x, y, width }: { x: number; y: number; width: number },
  into: SVGElement,
): void {
  const key = keyWidth(mark);
  const label = shortened(text.text, text, width - key - space.beforeText);
  into.append(...drawKey(mark, x, y), drawText([label], text, { x: x + key + space.beforeText, y }));
}

function drawKey(
  { shape, fill, stroke: color, weight, dashes, marker }: SeriesMark,
  x: number,
  y: number,
): SVGElement[] {
  if (shape !== 'line' && shape !== 'scatter') {
    return [svgElement('rect', { x, y: y - swatch / 2, width: swatch, height: swatch, fill, stroke: color })];
  }
  const width = shape === 'line' ? stroke : swatch;
  const line = {
    x1: x,
    x2: x + width,
    y1: y,
    y2: y,
    stroke: color,
    'stroke-width': weight,
    'stroke-dasharray': dashes,
  };
  const dot = marker && {
    cx: x + width / 2,
    cy: y,
    r: marker.size / 2,
    fill: marker.fill,
    stroke: marker.stroke,
  };
  return [
    ...(color === 'none' ? [] : [svgElement('line', line)]),
    ...(dot ? [svgElement('circle', dot)] : []),
  ];
}
