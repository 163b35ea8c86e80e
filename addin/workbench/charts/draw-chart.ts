import type { AxesPicture } from './axes-picture.ts';
import type { ChartPicture, Notice } from './chart-picture.ts';
import { drawAxes } from './draw-axes.ts';
import { type Area, drawLegend } from './draw-legend.ts';
import { drawRound } from './draw-round.ts';
import { drawText } from './draw-text.ts';
import type { RoundPicture } from './round-picture.ts';
import { svgElement } from './svg-element.ts';
import type { TextLook } from './text-look.ts';
import { textHeight, wrapped } from './text-size.ts';

export type ChartSize = { readonly width: number; readonly height: number };

const margin = 8;

/** Draws a chart; its unit is the point, and it fills the element it is put in. */
export function drawChart(picture: ChartPicture, { width, height }: ChartSize): SVGElement {
  const drawing = svgElement('svg', {
    viewBox: `0 0 ${width} ${height}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  const { fill, border } = picture;
  drawing.append(
    svgElement('rect', {
      x: 0.375,
      y: 0.375,
      width: Math.max(0, width - 0.75),
      height: Math.max(0, height - 0.75),
      fill,
      stroke: border,
      'stroke-width': 0.75,
    }),
  );
  const inside = {
    left: margin,
    top: margin,
    width: Math.max(1, width - 2 * margin),
    height: Math.max(1, height - 2 * margin),
  };
  const { title, legend } = picture;
  const below = title ? drawTitle(title, inside, drawing) : inside;
  const free = legend && legend.entries.length > 0 ? drawLegend(legend, below, drawing) : below;
  if (free.width > 10 && free.height > 10) drawContent(picture, free, drawing);
  return drawing;
}

function drawTitle(title: TextLook, area: Area, into: SVGElement): Area {
  const lines = title.text.split('\n').flatMap((line) => wrapped(line, title, area.width));
  const line = textHeight(title);
  into.append(
    drawText(lines, title, { x: area.left + area.width / 2, y: area.top + line / 2, anchor: 'middle' }),
  );
  const taken = lines.length * line + title.size * 0.5;
  return { ...area, top: area.top + taken, height: area.height - taken };
}

function drawContent({ content, plotFill }: ChartPicture, area: Area, into: SVGElement): void {
  if (content.kind === 'notice') drawNotice(content, area, into);
  else drawPlotted(content, area, { into, plotFill });
}

function drawPlotted(
  content: AxesPicture | RoundPicture,
  area: Area,
  { into, plotFill }: { into: SVGElement; plotFill: string },
): void {
  if (content.kind === 'round') drawRound(content, area, into);
  else drawAxes(content, area, { into, plotFill });
}

function drawNotice({ text }: Notice, area: Area, into: SVGElement): void {
  const look = { text, size: 10, color: '#404040', bold: false, italic: true, family: undefined };
  const lines = wrapped(text, look, area.width - 16);
  into.append(
    svgElement('rect', {
      x: area.left,
      y: area.top,
      width: area.width,
      height: area.height,
      fill: 'none',
      stroke: '#8a8a8a',
      'stroke-dasharray': '4 3',
    }),
    drawText(lines, look, {
      x: area.left + area.width / 2,
      y: area.top + area.height / 2 - ((lines.length - 1) * textHeight(look)) / 2,
      anchor: 'middle',
    }),
  );
}
