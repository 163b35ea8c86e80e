import { around, type Interval } from '../interval.ts';
import { studentQuantile } from '../student.ts';
import type { Counts } from './ratings.ts';
import type { Weights } from './agreement-weights.ts';

/** A chance-corrected coefficient, (observed − expected) / (1 − expected): 1 is full agreement, 0 that of chance. */
export type Agreement = {
  /** Null where chance alone would agree always, or nothing was rated twice. */
  readonly coefficient: number | null;
  /** Null when it cannot be known: under two contacts. */
  readonly standardError: number | null;
  /** Share of pairs of ratings that agree, partial agreement counted as weighted. */
  readonly observed: number;
  /** The share chance would give. */
  readonly expected: number;
  /** Contacts rated at least once. */
  readonly contacts: number;
};

/** What one contact says: its ratings, and how far they agree with each other. */
export type RatedContact = {
  readonly counts: readonly number[];
  readonly raters: number;
  readonly agreeing: number;
};

/** Contacts with Σ_k r_k (r*_k − 1), the agreeing pairs among their ratings; those nobody rated are left out. */
export const ratedContacts = (counts: Counts, weights: Weights): readonly RatedContact[] =>
  counts
    .map((row) => ({ counts: row, raters: total(row), agreeing: agreeingPairs(row, weights) }))
    .filter(({ raters }) => raters > 0);

const agreeingPairs = (row: readonly number[], weights: Weights): number =>
  total(row.map((count, k) => count * (dot(weights[k] ?? [], row) - 1)));

/** Mean share of agreeing pairs over the contacts rated at least twice; NaN without any. */
export function observedAgreement(contacts: readonly RatedContact[]): number {
  const twice = contacts.filter(({ raters }) => raters > 1);
  return total(twice.map(pairAgreement)) / twice.length;
}

export const pairAgreement = ({ raters, agreeing }: RatedContact): number =>
  raters > 1 ? agreeing / (raters * (raters - 1)) : 0;

/** Mean over the contacts of the share of their ratings in each category: π. */
export const categoryShares = (contacts: readonly RatedContact[]): readonly number[] =>
  (contacts[0]?.counts ?? []).map(
    (_, k) => total(contacts.map(({ counts, raters }) => (counts[k] ?? 0) / raters)) / contacts.length,
  );

export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

export const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

/**
 * The coefficient and its linearised standard error (Gwet 2014, chapter 5): each contact moves the coefficient by what
 * it agrees and by what it adds to chance.
 * @param chanceOf what a contact contributes to the expected agreement; nothing when that is fixed in advance
 */
export function linearised(
  contacts: readonly RatedContact[],
  expected: number,
  chanceOf?: (contact: RatedContact) => number,
): Agreement {
  const observed = observedAgreement(contacts);
  const coefficient = (observed - expected) / (1 - expected);
  const twice = contacts.filter(({ raters }) => raters > 1).length;
  const moves = contacts.map((contact) => {
    const own = contact.raters > 1 ? (pairAgreement(contact) - expected) * (contacts.length / twice) : 0;
    const chance = chanceOf === undefined ? 0 : 2 * (1 - coefficient) * (chanceOf(contact) - expected);
    return (own - chance) / (1 - expected);
  });
  return {
    coefficient: known(coefficient),
    standardError: standardErrorOf(moves, coefficient),
    observed,
    expected,
    contacts: contacts.length,
  };
}

/** √(Σ(move − coefficient)² / (n(n−1))). */
export function standardErrorOf(moves: readonly number[], coefficient: number): number | null {
  const n = moves.length;
  const squares = total(moves.map((move) => (move - coefficient) ** 2));
  return n < 2 ? null : known(Math.sqrt(squares / (n * (n - 1))));
}

export const known = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Student's interval with one degree of freedom fewer than contacts, not above 1; null without standard error. */
export function agreementInterval(
  { coefficient, standardError, contacts }: Agreement,
  confidence = 0.95,
): Interval | null {
  if (coefficient === null || standardError === null) return null;
  const { low, high } = around(
    coefficient,
    studentQuantile(0.5 + confidence / 2, contacts - 1) * standardError,
  );
  return { low: Math.max(-1, low), high: Math.min(1, high) };
}
