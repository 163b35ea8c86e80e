import { differ, rest } from './comparison.ts';
import { studentQuantileAbove } from './distributions.ts';
import type { Named } from './named.ts';

/** Benjamini & Hochberg (1995): of each, the least share of false findings at which it is found. */
export const screened = (probabilities: readonly number[]): readonly number[] =>
  probabilities.map((own) =>
    Math.min(
      ...probabilities
        .filter((one) => one >= own)
        .map((one) => (one * probabilities.length) / probabilities.filter((other) => other <= one).length),
    ),
  );

export type Practice = {
  readonly part: string;
  readonly platform: string;
  readonly cells: Readonly<Record<string, number>>;
};

/** Platforms above the others on a criterion: all pairs screened together, intervals of those found 1 − 0.05 R / m. */
export function practices(
  groups: readonly { readonly part: string; readonly group: readonly Named[] }[],
  scale: number,
): readonly Practice[] {
  const pairs = groups.flatMap(({ part, group }) =>
    group.map((own) => {
      const others = rest(group, own);
      return { part, own, others, test: differ(own, others) };
    }),
  );
  const adjusted = screened(pairs.map(({ test }) => test.probability));
  const below = (0.05 * adjusted.filter((own) => own < 0.05).length) / pairs.length;
  return pairs.flatMap(({ part, own, others, test }, index) => {
    const probability = adjusted[index] ?? NaN;
    if (probability >= 0.05 || test.difference <= 0) return [];
    const margin = test.standardError * studentQuantileAbove(below / 2, test.degreesOfFreedom);
    const cells = {
      value: own.mean * scale,
      n: own.n,
      rest: others.mean * scale,
      difference: test.difference * scale,
      low: (test.difference - margin) * scale,
      high: (test.difference + margin) * scale,
      confidence: 1 - below,
      probability,
    };
    return [{ part, platform: own.code, cells }];
  });
}
