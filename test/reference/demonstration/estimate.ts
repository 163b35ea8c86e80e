import { studentQuantileAbove } from './distributions.ts';
import type { Counted } from './exported.ts';

/** Evaluations of one platform and flow whose contacts came in the same batch, or in batches merged for want of two. */
export type Batch = {
  readonly names: readonly string[];
  readonly received: number | null;
  readonly scores: readonly number[];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const meanOf = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

/** s², 0 where it does not exist. */
function varianceOf(numbers: readonly number[]): number {
  if (numbers.length < 2) return 0;
  const mean = meanOf(numbers);
  return sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - 1);
}

/** The evaluations of a platform and flow that have a score for a part. */
export const scoredOf = (
  counted: readonly Counted[],
  { platform, flow, part }: { readonly platform: string; readonly flow: string; readonly part: string },
): readonly Counted[] =>
  counted.filter((one) => one.platform === platform && one.flow === flow && one.scores[part] !== undefined);

/** DESIGN 9: a batch with fewer than two evaluations is merged with the one before, the first with the next. */
export function batchesOf(
  scored: readonly Counted[],
  part: string,
  received: ReadonlyMap<string, number | null>,
): readonly Batch[] {
  const merged: Batch[] = [];
  for (const name of [...received.keys()].sort()) {
    const scores = scored.filter(({ batch }) => batch === name).map((one) => one.scores[part] ?? NaN);
    const own = { names: [name], received: received.get(name) ?? null, scores };
    const before = merged.at(-1);
    if (scores.length === 0 && (own.received ?? 0) === 0) continue;
    if (before === undefined || Math.min(scores.length, before.scores.length) >= 2) merged.push(own);
    else merged[merged.length - 1] = both(before, own);
  }
  return merged;
}

const both = (a: Batch, b: Batch): Batch => ({
  names: [...a.names, ...b.names],
  received: a.received === null || b.received === null ? null : a.received + b.received,
  scores: [...a.scores, ...b.scores],
});

type Stratum = {
  readonly weight: number;
  readonly scores: readonly number[];
  readonly names: readonly string[];
};

/** With the volumes of every batch evaluated each weighs what it received; else all evaluations are one. */
function strataOf(batches: readonly Batch[]): {
  readonly strata: readonly Stratum[];
  readonly isWeighted: boolean;
} {
  const evaluated = batches.filter(({ scores }) => scores.length > 0);
  const isWeighted = evaluated.every(({ received }) => received !== null);
  const scores = evaluated.flatMap((batch) => batch.scores);
  const names = evaluated.flatMap((batch) => batch.names);
  if (!isWeighted) return { strata: [{ weight: scores.length, scores, names }], isWeighted };
  const strata = evaluated.map((batch) => ({
    ...batch,
    weight: Math.max(batch.received ?? 0, batch.scores.length),
  }));
  return { strata, isWeighted };
}

export type Described = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
};

/** What a sample says of the wave itself: Satterthwaite and finite correction (statistics.md b; Cochran 5.16). */
export function describedBy(batches: readonly Batch[]) {
  const { strata, isWeighted } = strataOf(batches);
  const total = sum(strata.map(({ weight }) => weight));
  const parts = strata.map(({ weight, scores }) => {
    const n = scores.length;
    const g = isWeighted ? (weight * (weight - n)) / n : (weight * weight) / n;
    return { part: g * varianceOf(scores), n };
  });
  const variance = sum(parts.map(({ part }) => part));
  const spread = sum(parts.map(({ part, n }) => (part === 0 ? 0 : part ** 2 / (n - 1))));
  return {
    mean: sum(strata.map(({ weight, scores }) => (weight / total) * meanOf(scores))),
    standardError: Math.sqrt(variance) / total,
    degreesOfFreedom: variance ** 2 / spread,
    n: sum(strata.map(({ scores }) => scores.length)),
  };
}

type Measured = Pick<Process, 'mean' | 'standardError' | 'degreesOfFreedom'>;

/** Student's interval of 95 %, inside the scale. */
export function intervalOf({ mean, standardError, degreesOfFreedom }: Measured, scale: number) {
  const margin = studentQuantileAbove(0.025, degreesOfFreedom) * standardError;
  return { low: Math.max(0, (mean - margin) * scale), high: Math.min(scale, (mean + margin) * scale) };
}

/** The figure of any batches. */
export function figureOf(batches: readonly Batch[], scale: number): Described {
  const { n, ...known } = describedBy(batches);
  return { value: known.mean * scale, ...intervalOf(known, scale), n };
}

export type Process = {
  readonly n: number;
  readonly mean: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly agents: number | null;
  readonly deviation: number;
  readonly received: number | null;
};

/** What a sample says of the process: no finite correction; agents as clusters where every contact has a token. */
export function processOf(scored: readonly Counted[], part: string, batches: readonly Batch[]): Process {
  const { strata, isWeighted } = strataOf(batches);
  const total = sum(strata.map(({ weight }) => weight));
  const n = sum(strata.map(({ scores }) => scores.length));
  const mean = sum(strata.map(({ weight, scores }) => (weight / total) * meanOf(scores)));
  const inside = strata.map(({ scores }) => ({
    squares: varianceOf(scores) * (scores.length - 1),
    n: scores.length,
  }));
  const deviation = Math.sqrt(sum(inside.map(({ squares }) => squares)) / (n - inside.length));
  const common = { n, mean, deviation, received: isWeighted ? total : null };
  if (scored.some(({ token }) => token === null))
    return { ...common, ...independent(strata, total), agents: null };
  const clusters = new Map<string, number>();
  for (const { batch, token, scores } of scored) {
    const own = strata.find(({ names }) => names.includes(batch));
    const weight = own === undefined ? NaN : own.weight / total / own.scores.length;
    const u = weight * ((scores[part] ?? NaN) - mean);
    clusters.set(String(token), (clusters.get(String(token)) ?? 0) + u);
  }
  const [m, residuals] = [clusters.size, [...clusters.values()]];
  const variance = m * varianceOf(residuals);
  return { ...common, standardError: Math.sqrt(variance), degreesOfFreedom: m - 1, agents: m };
}

function independent(strata: readonly Stratum[], total: number) {
  const parts = strata.map(({ weight, scores }) => ({
    part: ((weight / total) ** 2 * varianceOf(scores)) / scores.length,
    n: scores.length,
  }));
  const variance = sum(parts.map(({ part }) => part));
  const spread = sum(parts.map(({ part, n }) => (part === 0 ? 0 : part ** 2 / (n - 1))));
  return { standardError: Math.sqrt(variance), degreesOfFreedom: variance ** 2 / spread };
}
