export type Shape = 'column' | 'bar' | 'line' | 'area' | 'scatter' | 'pie' | 'doughnut';

/** What a kind of chart of Office.js is made of. */
export type ChartKind = {
  readonly shape: Shape;
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly markers: boolean;
  readonly lines: boolean;
  readonly smooth: boolean;
};

type Form = { readonly shape: Shape; readonly pattern: RegExp };

/** The kinds of each shape; what follows the name says how they are stacked and whether they have markers. */
const forms: readonly Form[] = [
  { shape: 'column', pattern: /^Column(?:Clustered|Stacked|Stacked100)$/ },
  { shape: 'bar', pattern: /^Bar(?:Clustered|Stacked|Stacked100)$/ },
  { shape: 'line', pattern: /^Line(?:Markers)?(?:Stacked|Stacked100)?$/ },
  { shape: 'area', pattern: /^Area(?:Stacked|Stacked100)?$/ },
  { shape: 'scatter', pattern: /^XYScatter(?:(?:Lines|Smooth)(?:NoMarkers)?)?$/ },
  { shape: 'pie', pattern: /^Pie$/ },
  { shape: 'doughnut', pattern: /^Doughnut$/ },
];

/** The parts of a kind that is drawn here; undefined for any other one: radars, 3-D, stocks, maps… */
export function chartKind(type: string): ChartKind | undefined {
  const shape = forms.find(({ pattern }) => pattern.test(type))?.shape;
  if (!shape) return undefined;
  const isScatter = shape === 'scatter';
  return {
    shape,
    stacking: type.endsWith('Stacked100') ? 'percent' : type.endsWith('Stacked') ? 'stacked' : 'none',
    markers: isScatter ? !type.endsWith('NoMarkers') : type.includes('Markers'),
    lines: !isScatter || type !== 'XYScatter',
    smooth: type.includes('Smooth'),
  };
}

export const isRound = (shape: Shape): boolean => shape === 'pie' || shape === 'doughnut';

/** Kinds that can share one chart, as Excel combines them. */
export function canShare(kinds: readonly ChartKind[]): boolean {
  const shapesUsed = new Set(kinds.map(({ shape }) => shape));
  if (shapesUsed.size === 1) return true;
  return [...shapesUsed].every((shape) => shape === 'column' || shape === 'line' || shape === 'area');
}
