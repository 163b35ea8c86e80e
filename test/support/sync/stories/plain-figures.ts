import type { FieldValue, Row } from '#contract/row';
import { received } from './story-wave.ts';

/** Whole numbers over whole numbers: nothing is rounded before the score is kept. */
type Ratio = readonly [top: bigint, bottom: bigint];
const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const times = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d];
const over = (one: Ratio, [c, d]: Ratio): Ratio => times(one, [d, c]);
const whole = (number: number): Ratio => [BigInt(number), 1n];
const nothing: Ratio = [0n, 1n];

/** Share of the points of each criterion of the short grid, or null when it does not count. */
const shares: Readonly<Record<string, (answer: FieldValue) => Ratio | null>> = {
  greets: (answer) => whole(Number(answer)),
  manner: (answer) => (answer === 'N' ? null : [BigInt(String(answer)), 2n]),
  solves: (answer) => (answer === 'N' ? null : whole(Number(answer))),
  minutes: (answer) => whole(Number(answer) <= 5 ? 1 : 0),
};
const sections = {
  welcome: { weight: 1, criteria: { greets: 1, manner: 3 } },
  answer: { weight: 2, criteria: { solves: 1, minutes: 1 } },
} as const;

type Scored = {
  /** In millionths, by part; the empty one is the whole. Null when nothing of it counts. */
  readonly parts: ReadonlyMap<string, number | null>;
  readonly incomplete: boolean;
};

/** The score of a row by its answers, as the grid says it in words: weighted means, a fail and a ring that zero it. */
export function plainScore({ fields }: Pick<Row, 'fields'>): Scored {
  const parts = new Map<string, number | null>([['said', null]]);
  let [total, weights, applied] = [nothing, nothing, nothing];
  for (const [id, { weight, criteria }] of Object.entries(sections)) {
    const { sum, own, asked } = plainSection(fields, criteria, parts);
    parts.set(id, rounded(sum, own));
    applied = plus(applied, times(whole(weight), over(own, asked)));
    if (own[0] === 0n) continue;
    total = plus(total, times(whole(weight), over(sum, own)));
    weights = plus(weights, whole(weight));
  }
  const isZero = fields['answer.solves'] === '0' || Number(fields['measure.ring'] ?? 0) > 60;
  parts.set('', isZero ? 0 : rounded(total, weights));
  const [top, bottom] = over(applied, whole(3));
  return { parts, incomplete: !isZero && top * 2n < bottom };
}

function plainSection(
  fields: Row['fields'],
  criteria: Readonly<Record<string, number>>,
  parts: Map<string, number | null>,
) {
  let [sum, own, asked] = [nothing, nothing, nothing];
  for (const [criterion, weighs] of Object.entries(criteria)) {
    const answer = fields[`answer.${criterion}`] ?? null;
    const share = answer === null ? null : shares[criterion]!(answer);
    parts.set(criterion, share === null ? null : millionths(share));
    asked = plus(asked, whole(weighs));
    if (share === null) continue;
    sum = plus(sum, times(share, whole(weighs)));
    own = plus(own, whole(weighs));
  }
  return { sum, own, asked };
}

const rounded = (sum: Ratio, weights: Ratio): number | null =>
  weights[0] === 0n ? null : millionths(over(sum, weights));

/** Half away from zero; nothing here is negative. */
const millionths = ([top, bottom]: Ratio): number => Number((top * 2_000_000n + bottom) / (bottom * 2n));

export type PlainFigure = {
  readonly value: number | null;
  readonly n: number;
  readonly incomplete: number;
  readonly status: 'provisional' | 'too-few' | 'not-collected';
};

/** The figure of some platforms by their rows: each platform's mean weighs what the platform received. */
export function plainFigure(rows: readonly Row[], part: string, platforms: readonly string[]): PlainFigure {
  const done = rows
    .filter(({ fields }) => fields['done'] === true)
    .map((row) => ({ row, ...plainScore(row) }));
  const of = (platform: string) => done.filter(({ row }) => row.fields['platform'] === platform);
  let [sum, weights, n, incomplete] = [nothing, nothing, 0, 0];
  for (const platform of platforms) {
    // Too little of an incomplete evaluation applied: none of its parts counts.
    incomplete += of(platform).filter((one) => one.incomplete).length;
    const values = of(platform)
      .filter((one) => !one.incomplete)
      .map(({ parts }) => parts.get(part) ?? null)
      .filter((value) => value !== null)
      .map(BigInt);
    n += values.length;
    if (values.length === 0) continue;
    const mean: Ratio = [values.reduce((one, other) => one + other, 0n), BigInt(values.length)];
    sum = plus(sum, times(mean, whole(received[platform]!)));
    weights = plus(weights, whole(received[platform]!));
  }
  if (n < 5)
    return { value: null, n, incomplete, status: n + incomplete === 0 ? 'not-collected' : 'too-few' };
  const [top, bottom] = reduced(over(times(sum, whole(20)), times(weights, whole(1_000_000))));
  return { value: Number(top) / Number(bottom), n, incomplete, status: 'provisional' };
}

function reduced([top, bottom]: Ratio): Ratio {
  let [a, b] = [top, bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? [0n, 1n] : [top / a, bottom / a];
}
