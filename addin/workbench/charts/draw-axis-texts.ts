import { type AxesLayout, isAbove, tickTexts } from './axes-layout.ts';
import type { AxesPicture, ValueAxis } from './axes-picture.ts';
import type { AxisLook } from './axis-look.ts';
import type { Scale } from './axis-scale.ts';
import type { Area } from './draw-legend.ts';
import { drawText } from './draw-text.ts';
import type { Projection } from './projection.ts';
import { svgElement } from './svg-element.ts';
import { textHeight } from './text-size.ts';

type Where = { readonly projection: Projection; readonly area: Area; readonly into: SVGElement };

const gap = 4;

/** Writes the numbers and the names along the axes, and their titles. */
export function drawAxisTexts(picture: AxesPicture, layout: AxesLayout, where: Where): void {
  writeValues(picture, layout, where);
  writeCategories(picture, layout, where);
  writeGroups(picture, layout, where);
  writeTitles(picture, layout.box, where);
}

const isWritten = ({ visible, labels }: AxisLook) => visible && labels !== 'None';

function writeValues(picture: AxesPicture, layout: AxesLayout, where: Where): void {
  const { values, secondary, positions, isHorizontal } = picture;
  const { box } = layout;
  const far = isAbove(picture);
  if (isWritten(values)) {
    if (isHorizontal)
      writeAcross(values, layout.values, { picture, y: far ? box.top - gap * 2 : undefined, layout, where });
    else writeUp(values, layout.values, { picture, layout, where, isRight: far });
  }
  if (secondary && layout.secondary && isWritten(secondary))
    writeUp(secondary, layout.secondary, { picture, layout, where, isRight: true });
  if (positions && layout.positions && isWritten(positions))
    writeAcross(positions, layout.positions, { picture, y: undefined, layout, where });
}

type Ways = { readonly picture: AxesPicture; readonly layout: AxesLayout; readonly where: Where };

function writeUp(
  axis: ValueAxis,
  scale: Scale,
  { picture, layout, where, isRight }: Ways & { isRight: boolean },
): void {
  const { left, top, width, height } = layout.box;
  const texts = tickTexts(axis, scale, picture.language);
  for (const [index, tick] of scale.ticks.entries()) {
    const share = (tick - scale.min) / (scale.max - scale.min);
    const y = top + (axis.isReversed ? share : 1 - share) * height;
    const place = isRight
      ? { x: left + width + gap, y, anchor: 'start' as const }
      : { x: left - gap, y, anchor: 'end' as const };
    where.into.append(drawText([texts[index] ?? ''], axis.font, place));
  }
}

function writeAcross(
  axis: ValueAxis,
  scale: Scale,
  { picture, layout, where, y }: Ways & { y: number | undefined },
): void {
  const { left, top, width, height } = layout.box;
  const texts = tickTexts(axis, scale, picture.language);
  for (const [index, tick] of scale.ticks.entries()) {
    const share = (tick - scale.min) / (scale.max - scale.min);
    const x = left + (axis.isReversed ? 1 - share : share) * width;
    const below = y ?? top + height + gap + textHeight(axis.font) / 2;
    where.into.append(drawText([texts[index] ?? ''], axis.font, { x, y: below, anchor: 'middle' }));
  }
}

function writeCategories(
  picture: AxesPicture,
  { labels, box, values }: AxesLayout,
  { projection, into }: Where,
): void {
  const { across, domain, isHorizontal } = picture;
  if (!labels) return;
  const offset = domain[1] === labels.texts.length ? 0.5 : 0;
  const base =
    across.labels === 'Low' ? values.min : across.labels === 'High' ? values.max : projection.crossing;
  for (const [index, lines] of labels.texts.entries()) {
    if (index % labels.every !== 0) continue;
    const at = projection.place(index + offset, base);
    if (isHorizontal) into.append(drawText(lines, across.font, { x: at.x - gap, y: at.y, anchor: 'end' }));
    else {
      const y = Math.min(at.y, box.top + box.height) + gap;
      into.append(drawBelow(lines, across, { x: at.x, y, angle: labels.angle }));
    }
  }
}

function drawBelow(
  lines: readonly string[],
  { font }: AxisLook,
  { x, y, angle }: { x: number; y: number; angle: number },
): SVGElement {
  const half = textHeight(font) / 2;
  if (angle === 0) return drawText(lines, font, { x, y: y + half, anchor: 'middle' });
  return drawText(lines, font, { x, y: y + (angle === -90 ? 0 : 2), anchor: 'end', turn: angle });
}

/** Outer levels of the categories, each in a row of its own below the names. */
function writeGroups(
  { categories, across, domain }: AxesPicture,
  { labels, box }: AxesLayout,
  { projection, into }: Where,
): void {
  if (!labels || !categories) return;
  const row = textHeight(across.font) + 2;
  const bottom = box.top + box.height;
  for (const [level, groups] of categories.groups.entries()) {
    const top = bottom + labels.height + level * row;
    for (const { text, from, to } of groups) {
      const start = projection.place(from, 0).x;
      const end = projection.place(Math.min(to, domain[1]), 0).x;
      into.append(
        svgElement('line', {
          x1: start,
          x2: start,
          y1: bottom,
          y2: top + row,
          stroke: across.line,
          'stroke-width': 0.75,
        }),
        drawText([text], across.font, { x: (start + end) / 2, y: top + row / 2, anchor: 'middle' }),
      );
    }
  }
}

function writeTitles(
  { values, across, secondary, isHorizontal }: AxesPicture,
  box: Area,
  { area, into }: Where,
): void {
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const [left, below] = isHorizontal ? [across, values] : [values, across];
  const beside = (axis: AxisLook | undefined, x: number, turn: number) => {
    if (axis?.visible && axis.title)
      into.append(drawText([axis.title.text], axis.title, { x, y: middle.y, anchor: 'middle', turn }));
  };
  beside(left, area.left + textHeight(left.font) / 2, -90);
  beside(secondary, area.left + area.width - textHeight(values.font) / 2, 90);
  if (below.visible && below.title) {
    const y = area.top + area.height - textHeight(below.title) / 2;
    into.append(drawText([below.title.text], below.title, { x: middle.x, y, anchor: 'middle' }));
  }
}
