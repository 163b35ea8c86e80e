/** What a figure is a sum of: by atom, how much each of its evaluations weighs, modulo the prime; never 0. */
export type Coverage = ReadonlyMap<number, number>;
