import type { Estimate } from '../estimates/estimate.ts';

export type CompositeMean = Pick<Estimate, 'mean' | 'standardError' | 'degreesOfFreedom'>;

/**
 * The mean of several estimates at given weights: their variances add up by the squares of the weights, with
 * Satterthwaite's degrees of freedom. One error that is not known leaves that of the whole unknown.
 */
export function composite(estimates: readonly CompositeMean[], weights: readonly number[]): CompositeMean {
  let [mean, variance, spread] = [0, 0, 0];
  for (const [index, { mean: own, standardError, degreesOfFreedom }] of estimates.entries()) {
    const weight = weights[index] ?? 0;
    mean += weight * own;
    const part = standardError === null ? NaN : (weight * standardError) ** 2;
    variance += part;
    if (part > 0 && degreesOfFreedom !== null) spread += part ** 2 / degreesOfFreedom;
  }
  if (Number.isNaN(variance)) return { mean, standardError: null, degreesOfFreedom: null };
  const degreesOfFreedom = spread === 0 ? null : variance ** 2 / spread;
  return { mean, standardError: Math.sqrt(variance), degreesOfFreedom };
}

/** What each weighs of all of them, by the contacts received; undefined when a volume is not known. */
export function sharesOf(estimates: readonly Pick<Estimate, 'received'>[]): readonly number[] | undefined {
  const received = estimates.flatMap((estimate) => estimate.received ?? []);
  if (received.length < estimates.length) return undefined;
  const total = received.reduce((sum, own) => sum + own, 0);
  return received.map((own) => own / total);
}

/** What their figure is known by, as volumes weigh them; undefined without the volume of each. */
export function compositeOf(estimates: readonly Estimate[]): CompositeMean | undefined {
  const [only] = estimates;
  if (only !== undefined && estimates.length === 1) return only;
  const shares = sharesOf(estimates);
  return shares === undefined || only === undefined ? undefined : composite(estimates, shares);
}
