export type Shape = 'column' | 'bar' | 'line' | 'area' | 'scatter' | 'pie' | 'doughnut';

/** What a kind of chart of Office.js is made of. */
export type ChartKind = {
  readonly shape: Shape;
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly markers: boolean;
  readonly lines: boolean;
  readonly smooth: boolean;
};

const shapes = new Map<string, Shape>([
  ['Column', 'column'],
  ['Bar', 'bar'],
  ['Line', 'line'],
  ['Area', 'area'],
  ['Pie', 'pie'],
  ['Doughnut', 'doughnut'],
]);

const pattern = /^(Column|Bar|Line|Area|Pie|Doughnut)(Clustered)?(Markers)?(Stacked(100)?)?$/;
const scatterPattern = /^XYScatter(Lines|Smooth)?(NoMarkers)?$/;

/** The parts of a kind that is drawn here; undefined for any other one: radars, 3-D, stocks, maps… */
export function chartKind(type: string): ChartKind | undefined {
  const scatter = scatterPattern.exec(type);
  if (scatter) {
    const lines = scatter[1] !== undefined;
    const markers = scatter[2] === undefined;
    return { shape: 'scatter', stacking: 'none', markers, lines, smooth: scatter[1] === 'Smooth' };
  }
  const [, name = '', clustered, markers, stacked, percent] = pattern.exec(type) ?? [];
  const shape = shapes.get(name);
  const isBars = shape === 'column' || shape === 'bar';
  if (!shape || (isBars && !clustered && !stacked) || (!isBars && clustered)) return undefined;
  if ((markers && shape !== 'line') || (stacked && isRound(shape))) return undefined;
  return {
    shape,
    stacking: percent ? 'percent' : stacked ? 'stacked' : 'none',
    markers: markers !== undefined,
    lines: true,
    smooth: false,
  };
}

export const isRound = (shape: Shape): boolean => shape === 'pie' || shape === 'doughnut';

/** Kinds that can share one chart, as Excel combines them. */
export function canShare(kinds: readonly ChartKind[]): boolean {
  const shapesUsed = new Set(kinds.map(({ shape }) => shape));
  if (shapesUsed.size === 1) return true;
  return [...shapesUsed].every((shape) => shape === 'column' || shape === 'line' || shape === 'area');
}
