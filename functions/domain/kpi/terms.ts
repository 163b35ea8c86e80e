import type { Term, TermOf } from './indicator.ts';

/** A line of a ratio that adds these up. */
export const plus = (...of: readonly TermOf[]): readonly Term[] => of.map((one) => ({ of: one, times: 1 }));

/** One less another. */
export const less = (of: TermOf, taken: TermOf): readonly Term[] => [
  { of, times: 1 },
  { of: taken, times: -1 },
];
