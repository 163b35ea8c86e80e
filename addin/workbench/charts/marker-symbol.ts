import type * as Plot from '@observablehq/plot';

type Symbol = NonNullable<Plot.DotOptions['symbol']>;

/** A short or a long stroke, which no set of symbols has. */
const stroke = (length: number): Symbol => ({
  draw: (context: CanvasPath, size: number) => {
    const width = Math.sqrt(size);
    context.rect((-width * length) / 2, -width / 8, width * length, width / 4);
  },
});

const symbols = new Map<string, Symbol>([
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
export const markerSymbol = (style: string): Symbol => symbols.get(style) ?? 'circle';
