import { agreementWeights, type Weighting } from './agreement-weights.ts';
import { categoryShares, dot, linearised, ratedContacts, total, type Agreement } from './chance-corrected.ts';
import type { Counts } from './ratings.ts';

/**
 * Fleiss' κ (1971) of any number of evaluators, ratings may be missing; Scott's π of two. Chance agrees Σw π π, and
 * the standard error is Gwet's (2014), which holds away from κ = 0.
 */
export function fleissKappa(counts: Counts, weighting: Weighting = 'unweighted'): Agreement {
  const weights = agreementWeights(weighting, counts[0]?.length ?? 0);
  const contacts = ratedContacts(counts, weights);
  const shares = categoryShares(contacts);
  const weighted = weights.map((row) => dot(row, shares));
  return linearised(
    contacts,
    dot(shares, weighted),
    (contact) => dot(contact.counts, weighted) / contact.raters,
  );
}

/**
 * Standard error of unweighted κ if evaluators agreed by chance alone (Fleiss, Nee & Landis 1979): for testing
 * κ = 0, not for an interval. Every contact has the same number of ratings.
 */
export function fleissNullError(counts: Counts): number {
  const contacts = counts.length;
  const raters = total(counts[0] ?? []);
  const shares = categoryShares(
    ratedContacts(counts, agreementWeights('unweighted', counts[0]?.length ?? 0)),
  );
  const spread = total(shares.map((p) => p * (1 - p)));
  const skew = total(shares.map((p) => p * (1 - p) * (1 - 2 * p)));
  return Math.sqrt((2 * (spread * spread - skew)) / (contacts * raters * (raters - 1))) / spread;
}
