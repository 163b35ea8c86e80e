import type { TwoByTwo } from './two-by-two.ts';

/** Risks with and without a practice, and their difference. */
export type Risks = { readonly exposed: number; readonly unexposed: number; readonly difference: number };

const risks = (exposed: number, unexposed: number): Risks => ({
  exposed,
  unexposed,
  difference: exposed - unexposed,
});

/** Risks in all strata thrown together: what confuses an effect with what the strata are like. NaN without contacts. */
export function crudeRisk(strata: readonly TwoByTwo[]): Risks {
  const pooled = (side: keyof TwoByTwo): number =>
    strata.reduce((sum, stratum) => sum + stratum[side].x, 0) /
    strata.reduce((sum, stratum) => sum + stratum[side].n, 0);
  return risks(pooled('exposed'), pooled('unexposed'));
}

/** Risks if both sides were spread over the strata as all contacts are: weights N_k/N. Strata with one side drop out. */
export function standardisedRisk(strata: readonly TwoByTwo[]): Risks {
  const compared = strata.filter(({ exposed, unexposed }) => exposed.n > 0 && unexposed.n > 0);
  const sizeOf = ({ exposed, unexposed }: TwoByTwo): number => exposed.n + unexposed.n;
  const all = compared.reduce((sum, stratum) => sum + sizeOf(stratum), 0);
  const weighted = (side: keyof TwoByTwo): number =>
    compared.reduce((sum, stratum) => sum + (sizeOf(stratum) / all) * (stratum[side].x / stratum[side].n), 0);
  return risks(weighted('exposed'), weighted('unexposed'));
}

/** Whether adjusting turns the sign of an effect: Simpson's paradox, which a reader must be told of. */
export const isReversed = (crude: number, adjusted: number): boolean => crude * adjusted < 0;
