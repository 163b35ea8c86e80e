import { agreementWeights, type Weighting } from './agreement-weights.ts';
import { categoryShares, dot, linearised, ratedContacts, total, type Agreement } from './chance-corrected.ts';
import { tableCounts, type TwoRaterTable } from './cohen-kappa.ts';
import type { Counts } from './ratings.ts';

/**
 * Gwet's AC1 (unweighted) and AC2: chance agrees p_e = T_w/(q(q−1)) Σπ(1−π), so that it does not collapse as κ does
 * when nearly everything is compliant (Gwet 2008; Handbook 2014). Any number of evaluators, ratings may be missing.
 * @param counts two categories or more: all the scale has, used or not
 */
export function gwetAgreement(counts: Counts, weighting: Weighting = 'unweighted'): Agreement {
  const q = counts[0]?.length ?? 0;
  const weights = agreementWeights(weighting, q);
  const contacts = ratedContacts(counts, weights);
  const shares = categoryShares(contacts);
  // With one category only, chance has nothing to choose from.
  const perPair = q > 1 ? total(weights.flat()) / (q * (q - 1)) : 0;
  const others = shares.map((share) => 1 - share);
  return linearised(
    contacts,
    perPair * dot(shares, others),
    (contact) => (perPair * dot(contact.counts, others)) / contact.raters,
  );
}

/** The same of a table of two evaluators, its standard error that of large samples: over n, as κ's is. */
export function gwetOfTable(table: TwoRaterTable, weighting: Weighting = 'unweighted'): Agreement {
  const agreement = gwetAgreement(tableCounts(table), weighting);
  const { standardError, contacts } = agreement;
  return {
    ...agreement,
    standardError: standardError === null ? null : standardError * Math.sqrt((contacts - 1) / contacts),
  };
}
