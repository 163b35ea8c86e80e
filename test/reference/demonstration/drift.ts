import { normalQuantileAbove } from './distributions.ts';
import type { Week } from './weeks.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const meanOf = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

/** What weeks are held to: the centre, and the deviation of one evaluation. */
export type Held = { readonly center: number; readonly sigma: number; readonly n: number };

/** Of the weeks of closed waves, pooled inside the weeks; widened where their means vary more (Spiegelhalter 2005). */
export function heldTo(weeks: readonly Week[]): Held {
  const closed = weeks.filter(({ isBaseline }) => isBaseline);
  const own = closed.length >= 4 ? closed : weeks;
  const all = own.flatMap(({ scores }) => scores);
  const center = meanOf(all);
  const squares = sum(own.flatMap(({ scores }) => scores.map((one) => (one - meanOf(scores)) ** 2)));
  const within = Math.sqrt(squares / (all.length - own.length));
  const z = own.map(({ scores }) => ((meanOf(scores) - center) * Math.sqrt(scores.length)) / within);
  const phi = sum(z.map((one) => one ** 2)) / (own.length - 1);
  const isWidened = phi > 1 + 2 * Math.sqrt(2 / (own.length - 1));
  return { center, sigma: isWidened ? within * Math.sqrt(phi) : within, n: all.length };
}

export type Read = Week & {
  readonly n: number;
  readonly z: number;
  readonly cells: Readonly<Record<string, number>>;
  readonly rules: readonly string[];
  readonly side: 'down' | 'up' | undefined;
};

/** EWMA of λ = 0.2 within 2.962 of its own errors, and the lower sum of allowance 0.5 up to 5 (statistics.md d). */
export function readWeeks(weeks: readonly Week[], { center, sigma }: Held, scale: number): readonly Read[] {
  let [ewma, variance, cusum, run] = [center, 0, 0, 0];
  return weeks.map((week) => {
    const [n, mean] = [week.scores.length, meanOf(week.scores)];
    const z = ((mean - center) * Math.sqrt(n)) / sigma;
    ewma = 0.2 * mean + 0.8 * ewma;
    variance = (0.04 * sigma ** 2) / n + 0.64 * variance;
    cusum = Math.max(0, cusum - z - 0.5);
    run = Math.sign(z) === Math.sign(run) ? run + Math.sign(z) : Math.sign(z);
    const margins = { week: (3 * sigma) / Math.sqrt(n), ewma: 2.962 * Math.sqrt(variance) };
    const isAway = Math.abs(ewma - center) > margins.ewma;
    const said = [
      isAway && 'EWMA',
      cusum > 5 && 'CUSUM',
      Math.abs(z) > 3 && '3σ',
      Math.abs(run) >= 9 && '9×',
    ];
    const side = isAway && ewma > center ? 'up' : isAway || cusum > 5 ? 'down' : undefined;
    const cells = {
      n,
      mean: mean * scale,
      'limit-low': Math.max(0, center - margins.week) * scale,
      'limit-high': Math.min(1, center + margins.week) * scale,
      ewma: ewma * scale,
      'ewma-low': (center - margins.ewma) * scale,
      'ewma-high': (center + margins.ewma) * scale,
      cusum,
    };
    return { ...week, n, z, cells, side, rules: said.filter((one) => one !== false) };
  });
}

/** What is said of the weeks that are no baseline: the latest alert, else what is watched. */
export function alertOf(read: readonly Read[]) {
  const looked = read.filter(({ isBaseline }) => !isBaseline);
  const side = looked.map((week) => week.side).findLast((one) => one !== undefined);
  const rules = [...new Set(looked.flatMap((week) => week.rules))];
  const mark = side === undefined ? (rules.length > 0 ? '!' : '≈') : side === 'up' ? '▲' : '▼';
  return { side, mark, rules };
}

/** How far the weeks are since the sum on that side was last 0 before the latest alert. */
export function shiftOf(read: readonly Read[], held: Held, side: 'down' | 'up', scale: number) {
  const alert = read.findLastIndex((week) => week.side !== undefined);
  let [piled, first] = [0, 0];
  read.slice(0, alert + 1).forEach(({ z }, index) => {
    piled = Math.max(0, piled + (side === 'up' ? z : -z) - 0.5);
    if (piled === 0) first = Math.min(index + 1, alert);
  });
  const scores = read.slice(first).flatMap((week) => week.scores);
  const shift = meanOf(scores) - held.center;
  const margin = normalQuantileAbove(0.025) * held.sigma * Math.sqrt(1 / scores.length + 1 / held.n);
  const cells = { shift, 'shift-low': shift - margin, 'shift-high': shift + margin };
  const scaled = Object.entries(cells).map(([id, value]) => [id, value * scale] as const);
  return { since: read[first]!.week, cells: Object.fromEntries(scaled) };
}
