import type { ReadSeries } from './read-series.ts';
import type { Point } from './series-points.ts';

/** One bar: at a place, between two values. */
export type ErrorBar = { readonly at: number; readonly low: number; readonly high: number };

export type ErrorBars = {
  readonly bars: readonly ErrorBar[];
  readonly hasCaps: boolean;
  readonly color: string;
  readonly weight: number;
};

/**
 * The error bars of the values of a series, with the amounts Excel starts with, which its interface for add-ins cannot
 * change: 1, 5 %, one standard deviation around the mean, or the standard error. Custom ones come without amounts.
 */
export function errorBarsOf(
  { settings, values }: ReadSeries,
  points: readonly Point[],
): ErrorBars | undefined {
  const part = settings.under('yErrorBars');
  const type = part.text('type') ?? 'StError';
  if (part.flag('visible') !== true || type === 'Custom') return undefined;
  const numbers = values.filter((value) => value !== undefined);
  const include = part.text('include') ?? 'Both';
  const spread = deviation(numbers);
  const amounts = new Map<string, (value: number) => number>([
    ['FixedValue', () => 1],
    ['Percent', (value) => Math.abs(value) * 0.05],
    ['StDev', () => spread],
    ['StError', () => spread / Math.sqrt(Math.max(1, numbers.length))],
  ]);
  const amountOf = amounts.get(type);
  if (!amountOf) return undefined;
  const centre = type === 'StDev' ? mean(numbers) : undefined;
  const bars = points.flatMap(({ at, to, value }) => {
    if (to === undefined || value === undefined) return [];
    const [middle, amount] = [centre ?? to, amountOf(value)];
    const low = include === 'PlusValues' ? middle : middle - amount;
    const high = include === 'MinusValues' ? middle : middle + amount;
    return [{ at, low, high }];
  });
  return {
    bars,
    hasCaps: part.flag('endStyleCap') ?? true,
    color: part.text('format/line/color') ?? '#595959',
    weight: part.number('format/line/weight') ?? 0.75,
  };
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Of a sample: divided by n − 1. */
function deviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}
