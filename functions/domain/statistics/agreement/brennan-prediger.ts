import { agreementWeights, type Weighting } from './agreement-weights.ts';
import { linearised, ratedContacts, total, type Agreement } from './chance-corrected.ts';
import type { Counts } from './ratings.ts';

/** Brennan & Prediger's coefficient (1981): chance picks among all q categories alike, T_w/q². */
export function brennanPrediger(counts: Counts, weighting: Weighting = 'unweighted'): Agreement {
  const q = counts[0]?.length ?? 0;
  const weights = agreementWeights(weighting, q);
  return linearised(ratedContacts(counts, weights), total(weights.flat()) / (q * q));
}
