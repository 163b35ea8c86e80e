import { svgElement } from './svg-element.ts';
import type { TextLook } from './text-look.ts';
import { familyOf, textHeight } from './text-size.ts';

export type TextPlace = {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Degrees, around the place. */
  readonly turn?: number;
};

/** Lines of text below each other, the place being the middle of the height of the first one. */
export function drawText(lines: readonly string[], look: TextLook, place: TextPlace): SVGElement {
  const { x, y, anchor = 'start', turn } = place;
  return svgElement(
    'text',
    {
      x,
      y,
      dy: '0.35em',
      'text-anchor': anchor,
      'font-family': familyOf(look),
      'font-size': look.size,
      'font-weight': look.bold ? 700 : undefined,
      'font-style': look.italic ? 'italic' : undefined,
      fill: look.color,
      transform: turn === undefined ? undefined : `rotate(${turn} ${x} ${y})`,
    },
    lines.map((line, index) =>
      svgElement('tspan', { x, dy: index === 0 ? '0.35em' : textHeight(look) }, [line]),
    ),
  );
}
