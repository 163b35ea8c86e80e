import { Temporal } from 'temporal-polyfill';
import { wilson } from '../statistics/wilson.ts';

/** Below this nothing is said of a share. */
const FEW = 5;
const HALF = 0.5;

/** A contact in which a procedure could be followed. */
export type FollowedContact = {
  /** Of its start, by the clock of its wave: `2026-10-05`. */
  readonly day: string;
  readonly isFollowed: boolean;
};

export type Adoption = {
  /** Share of the contacts before the day; null under 5. */
  readonly before: number | null;
  /** Of those from the day on, with Wilson's 95 % limits; null under 5. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** From the day on. */
  readonly n: number;
  /** See `lagOf`. */
  readonly lagDays: number | null;
};

/** How far a procedure is followed from a day on. Contacts count alike: this is no figure of the network. */
export function adoptionOf(contacts: readonly FollowedContact[], effectiveDay: string): Adoption {
  const before = contacts.filter(({ day }) => day < effectiveDay);
  const after = contacts.filter(({ day }) => day >= effectiveDay);
  const followed = countOf(after);
  const isFew = after.length < FEW;
  const { low, high } = isFew ? { low: null, high: null } : wilson(followed, after.length);
  return {
    before: before.length < FEW ? null : countOf(before) / before.length,
    share: isFew ? null : followed / after.length,
    low,
    high,
    n: after.length,
    lagDays: lagOf(after, effectiveDay),
  };
}

const countOf = (contacts: readonly FollowedContact[]): number =>
  contacts.filter(({ isFollowed }) => isFollowed).length;

/**
 * Days from the effective one to the first day of the first week from which on, week after week, at least half of the
 * contacts follow it. Weeks are counted from the effective day; those of fewer than 5 contacts say nothing.
 * @returns null while the last week that says something is below one half, or none says anything
 */
function lagOf(after: readonly FollowedContact[], effectiveDay: string): number | null {
  const weeks = new Map<number, FollowedContact[]>();
  for (const contact of after) {
    const week = Math.floor(daysBetween(effectiveDay, contact.day) / DAYS_IN_WEEK);
    weeks.set(week, [...(weeks.get(week) ?? []), contact]);
  }
  let first: number | null = null;
  const told = [...weeks].filter(([, own]) => own.length >= FEW).sort(([one], [other]) => one - other);
  for (const [week, own] of told) {
    if (countOf(own) / own.length < HALF) first = null;
    else first ??= week;
  }
  return first === null ? null : first * DAYS_IN_WEEK;
}

const DAYS_IN_WEEK = 7;

const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
