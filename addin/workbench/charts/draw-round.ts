import { arc, pie } from 'd3-shape';
import type { Area } from './draw-legend.ts';
import { drawText } from './draw-text.ts';
import type { Ring, RoundPicture } from './round-picture.ts';
import { svgElement } from './svg-element.ts';
import { textHeight, widest } from './text-size.ts';

type Radii = { readonly inner: number; readonly outer: number };

/** Draws a pie or a doughnut in the middle of an area. */
export function drawRound({ rings, hole, firstAngle }: RoundPicture, area: Area, into: SVGElement): void {
  const outside = rings.some(({ labels }) => labels !== undefined && isOutside(labels.position));
  const room = outside ? labelRoom(rings) : { across: 0, down: 0 };
  const radius = Math.max(4, Math.min(area.width / 2 - room.across, area.height / 2 - room.down));
  const centre = svgElement('g', {
    transform: `translate(${area.left + area.width / 2} ${area.top + area.height / 2})`,
  });
  const thickness = (radius * (1 - hole)) / Math.max(1, rings.length);
  for (const [index, ring] of rings.entries()) {
    const outer = radius - index * thickness;
    drawRing(ring, { outer, inner: hole === 0 ? 0 : outer - thickness }, { firstAngle, into: centre });
  }
  into.append(centre);
}

function labelRoom(rings: readonly Ring[]): { across: number; down: number } {
  const labels = rings.flatMap(({ labels: one }) => one ?? []);
  const across = labels.reduce((most, { texts, font }) => Math.max(most, widest(texts, font)), 0);
  return { across: across + 4, down: labels[0] ? textHeight(labels[0].font) + 4 : 0 };
}

type Where = { readonly firstAngle: number; readonly into: SVGElement };

function drawRing(ring: Ring, { inner, outer }: Radii, { firstAngle, into }: Where): void {
  const start = (firstAngle * Math.PI) / 180;
  const slices = pie<number>()
    .sort(null)
    .startAngle(start)
    .endAngle(start + 2 * Math.PI)([...ring.values]);
  const shape = arc<(typeof slices)[number]>().innerRadius(inner).outerRadius(outer);
  for (const slice of slices) {
    if (slice.value === 0) continue;
    const fill = ring.colours[slice.index];
    into.append(
      svgElement('path', {
        d: shape(slice) ?? '',
        fill,
        stroke: '#ffffff',
        'stroke-width': 1.5,
        class: 'wb-slice',
      }),
    );
  }
  for (const slice of slices) drawLabel(ring, slice, { inner, outer }, into);
}

type Slice = {
  readonly index: number;
  readonly startAngle: number;
  readonly endAngle: number;
  readonly value: number;
};

const isOutside = (position: string) => position === 'OutsideEnd' || position === 'BestFit';

function drawLabel({ labels }: Ring, slice: Slice, { inner, outer }: Radii, into: SVGElement): void {
  const text = labels?.texts[slice.index] ?? '';
  if (!labels || text === '' || slice.value === 0) return;
  const { position, font } = labels;
  const angle = (slice.startAngle + slice.endAngle) / 2 - Math.PI / 2;
  const distance = isOutside(position)
    ? outer + font.size * 0.8
    : insideDistance(position, { inner, outer }, font.size);
  const [x, y] = [Math.cos(angle) * distance, Math.sin(angle) * distance];
  into.append(drawText([text], font, { x, y, anchor: isOutside(position) ? sideOf(angle) : 'middle' }));
}

const insideDistance = (position: string, { inner, outer }: Radii, size: number) =>
  position === 'InsideEnd' ? outer - size : (inner + outer) / 2;

function sideOf(angle: number): 'start' | 'middle' | 'end' {
  const across = Math.cos(angle);
  if (Math.abs(across) < 0.2) return 'middle';
  return across > 0 ? 'start' : 'end';
}
