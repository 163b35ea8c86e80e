import { weightsBy, type Weights } from './agreement-weights.ts';
import {
  dot,
  known,
  ratedContacts,
  standardErrorOf,
  total,
  type Agreement,
  type RatedContact,
} from './chance-corrected.ts';
import { tabulate, type Counts, type Ratings } from './ratings.ts';

/** What a difference of two values is: that they differ, how many ratings lie between, how far apart, in proportion. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Krippendorff's α = 1 − D_o/D_e of any number of evaluators, ratings may be missing (Krippendorff 2011). Contacts
 * with fewer than two ratings tell nothing and drop out. Ratio values are not negative.
 */
export function krippendorffAlpha(ratings: Ratings<number>, metric: Metric): Agreement {
  const pairable = ratings.filter((row) => row.filter((value) => value !== null).length > 1);
  const { categories, counts } = tabulate(pairable);
  const squared = squaredDifferences(metric, categories, counts);
  return alphaOf(counts, weightsBy(categories.length, squared));
}

/** δ² of the categories at two places. */
function squaredDifferences(
  metric: Metric,
  categories: readonly number[],
  counts: Counts,
): (i: number, j: number) => number {
  const value = (place: number): number => categories[place] ?? NaN;
  switch (metric) {
    case 'nominal':
      return (i, j) => (i === j ? 0 : 1);
    case 'interval':
      return (i, j) => (value(i) - value(j)) ** 2;
    case 'ratio':
      return (i, j) => (i === j ? 0 : ((value(i) - value(j)) / (value(i) + value(j))) ** 2);
    case 'ordinal': {
      const sizes = categories.map((_, k) => total(counts.map((row) => row[k] ?? 0)));
      return (i, j) => {
        const between = total(sizes.slice(Math.min(i, j), Math.max(i, j) + 1));
        return i === j ? 0 : (between - ((sizes[i] ?? 0) + (sizes[j] ?? 0)) / 2) ** 2;
      };
    }
  }
}

/**
 * α as a chance-corrected agreement with weights 1 − δ²/max δ², which it does not depend on the scale of, and Gwet's
 * linearised standard error (2014): the weights are taken as fixed.
 */
export function alphaOf(counts: Counts, weights: Weights): Agreement {
  const contacts = ratedContacts(counts, weights).filter(({ raters }) => raters > 1);
  const ratings = total(contacts.map(({ raters }) => raters));
  const usual = ratings / contacts.length;
  const shares = (counts[0] ?? []).map((_, k) => total(contacts.map((one) => one.counts[k] ?? 0)) / ratings);
  const weighted = weights.map((row) => dot(row, shares));
  const expected = dot(shares, weighted);
  const agreed = ({ agreeing, raters }: RatedContact): number => agreeing / (usual * (raters - 1));
  const between = total(contacts.map(agreed)) / contacts.length;
  const observed = between + (1 - between) / ratings;
  const uncorrected = (between - expected) / (1 - expected);
  const moves = contacts.map((contact) => {
    const more = (contact.raters - usual) / usual;
    const own = agreed(contact) - observed * more - expected;
    const chance = dot(contact.counts, weighted) / usual - expected * more - expected;
    return (own - 2 * (1 - uncorrected) * chance) / (1 - expected);
  });
  return {
    coefficient: known((observed - expected) / (1 - expected)),
    standardError: standardErrorOf(moves, uncorrected),
    observed,
    expected,
    contacts: contacts.length,
  };
}
