/**
 * Western Electric (1956) rules 1 to 4 and Nelson's (1984) tests 1 to 8, on standardised points. All are strict: a
 * point on a line is not beyond it. Rules that count k of m points want the last one beyond the line too.
 */
const patterns = {
  'western-electric-1': { points: 1, completes: beyond(1, 3) },
  'western-electric-2': { points: 3, completes: beyond(2, 2) },
  'western-electric-3': { points: 5, completes: beyond(4, 1) },
  'western-electric-4': { points: 8, completes: beyond(8, 0) },
  'nelson-1': { points: 1, completes: beyond(1, 3) },
  'nelson-2': { points: 9, completes: beyond(9, 0) },
  'nelson-3': { points: 6, completes: isTrend },
  'nelson-4': { points: 14, completes: isAlternating },
  'nelson-5': { points: 3, completes: beyond(2, 2) },
  'nelson-6': { points: 5, completes: beyond(4, 1) },
  'nelson-7': { points: 15, completes: (z) => z.every((one) => Math.abs(one) < 1) },
  'nelson-8': { points: 8, completes: (z) => z.every((one) => Math.abs(one) > 1) },
} as const satisfies Record<string, Pattern>;

/** How many points a pattern spans, and whether these are one. */
type Pattern = { readonly points: number; readonly completes: (z: readonly number[]) => boolean };

export type RunRule = keyof typeof patterns;

/** The sets that are read together: each rule more sees drifts sooner and cries wolf oftener. */
export const runRuleSets = {
  /** One false alarm in about 217 points: what an official chart is judged by. */
  official: ['nelson-1', 'nelson-2'],
  /** One in 92 (Champ & Woodall 1987). */
  westernElectric: ['western-electric-1', 'western-electric-2', 'western-electric-3', 'western-electric-4'],
  /** One in about 72. */
  nelson: ['nelson-1', 'nelson-2', 'nelson-3', 'nelson-4', 'nelson-5', 'nelson-6', 'nelson-7', 'nelson-8'],
} as const satisfies Record<string, readonly RunRule[]>;

/**
 * What each rule found: the index of the last point of its pattern, every time the pattern is completed.
 * @param z points less the centre, over their standard error
 */
export function runRules(
  z: readonly number[],
  rules: readonly RunRule[],
): ReadonlyMap<RunRule, readonly number[]> {
  return new Map(rules.map((rule) => [rule, completedAt(z, patterns[rule])]));
}

const completedAt = (z: readonly number[], { points, completes }: Pattern): readonly number[] =>
  z.flatMap((_, last) =>
    last + 1 >= points && completes(z.slice(last + 1 - points, last + 1)) ? [last] : [],
  );

/** At least `count` points, the last one among them, on the same side beyond this many standard errors. */
function beyond(count: number, line: number): Pattern['completes'] {
  return (z) =>
    [1, -1].some((side) => {
      const isBeyond = (one: number | undefined): boolean => one !== undefined && one * side > line;
      return isBeyond(z.at(-1)) && z.filter(isBeyond).length >= count;
    });
}

const steps = (z: readonly number[]): readonly number[] =>
  z.slice(1).map((one, index) => Math.sign(one - (z[index] ?? NaN)));

function isTrend(z: readonly number[]): boolean {
  const signs = steps(z);
  return signs.every((sign) => sign !== 0 && sign === signs[0]);
}

function isAlternating(z: readonly number[]): boolean {
  const signs = steps(z);
  return signs.every((sign, index) => sign !== 0 && (index === 0 || sign === -(signs[index - 1] ?? 0)));
}
