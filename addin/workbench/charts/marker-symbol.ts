import type * as Plot from '@observablehq/plot';
import type { SymbolType } from 'd3-shape';

type MarkerSymbol = Plot.SymbolName | SymbolType;

/** A short or a long stroke, which no set of symbols has. */
const stroke = (length: number): MarkerSymbol => ({
  draw: (context: CanvasPath, size: number) => {
    const width = Math.sqrt(size);
    context.rect((-width * length) / 2, -width / 8, width * length, width / 4);
  },
});

const symbols = new Map<string, MarkerSymbol>([
  ['Circle', 'circle'],
  ['Square', 'square'],
  ['Diamond', 'diamond'],
  ['Triangle', 'triangle'],
  ['X', 'times'],
  ['Star', 'asterisk'],
  ['Plus', 'plus'],
  ['Dash', stroke(1)],
  ['Dot', stroke(0.5)],
]);

/** The symbol for one of Excel's markers; a circle for one that is not drawn here. */
export const markerSymbol = (style: string): MarkerSymbol => symbols.get(style) ?? 'circle';
