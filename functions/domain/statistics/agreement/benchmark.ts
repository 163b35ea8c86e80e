import { normalCdf } from '../normal.ts';

/** A band of a scale of agreement: from its lower limit up to that of the band above. */
export type Band<Name extends string = string> = { readonly name: Name; readonly from: number };

/** Landis & Koch (1977), the best first. */
export const landisKoch = [
  { name: 'almost-perfect', from: 0.8 },
  { name: 'substantial', from: 0.6 },
  { name: 'moderate', from: 0.4 },
  { name: 'fair', from: 0.2 },
  { name: 'slight', from: 0 },
  { name: 'poor', from: -1 },
] as const satisfies readonly Band[];

export type BandProbability<Name extends string = string> = {
  readonly name: Name;
  /** That the true coefficient lies in this band. */
  readonly probability: number;
  /** That it lies in this band or a better one. */
  readonly atLeast: number;
};

/**
 * How likely each band is, the best first, by the normal distribution kept inside [−1,1] (Gwet 2014, chapter 6).
 * @param bands from the best to one that begins at −1
 */
export function bandProbabilities<Name extends string>(
  coefficient: number,
  standardError: number,
  bands: readonly Band<Name>[],
): readonly BandProbability<Name>[] {
  const above = (limit: number): number => aboveLimit(coefficient, standardError, limit);
  const whole = above(-1) - above(1);
  let better = 0;
  let top = 1;
  return bands.map(({ name, from }) => {
    const probability = (above(from) - above(top)) / whole;
    top = from;
    better += probability;
    return { name, probability, atLeast: better };
  });
}

/** Without error, the coefficient is where it is: a limit it stands on is reached. */
function aboveLimit(coefficient: number, standardError: number, limit: number): number {
  if (standardError > 0) return normalCdf((coefficient - limit) / standardError);
  return limit < 1 && coefficient >= limit ? 1 : 0;
}

/**
 * The verdict to print: the best band that the coefficient reaches with this probability, not the band of the point
 * estimate, which few contacts flatter. Undefined for a scale that does not begin at −1.
 */
export const verdict = <Name extends string>(
  coefficient: number,
  standardError: number,
  bands: readonly Band<Name>[],
  probability = 0.95,
): Name | undefined =>
  bandProbabilities(coefficient, standardError, bands).find(({ atLeast }) => atLeast >= probability - 1e-12)
    ?.name;
