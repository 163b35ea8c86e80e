import { flowId } from '../channel.ts';
import type { StratumOf } from '../sampling/stratum-key.ts';
import { hashOf } from './hash-order.ts';

/** A contact to give to somebody. */
export type Dealable = StratumOf & {
  readonly id: string;
  /** ISO week of its start. */
  readonly week: string;
  /** Whoever evaluates it already: it is never given to them. */
  readonly not: readonly string[];
};

/** By evaluator, how many contacts of the wave they have before the deal. */
export type Loads = ReadonlyMap<string, number>;

/** Who gets a contact, in the order of the deal; contacts that everybody evaluates already are left out. */
export type Deal<Contact extends Dealable> = readonly {
  readonly contact: Contact;
  readonly evaluator: string;
}[];

/**
 * Deals contacts in turn, so that evaluators are crossed with platforms: platform by platform, flow by flow, the weeks
 * in their order and the contacts of a week in the order of their hash. In a platform everybody gets one before anybody
 * gets two; the turn begins with who has least, then in the order of a hash that differs from platform to platform.
 *
 * When nobody is kept from a contact, and loads were within 1 of each other: loads stay within 1, and so do the shares
 * of a platform, of a flow in it, and of a week in that. The order of the contacts given does not matter.
 */
export function deal<Contact extends Dealable>(
  contacts: readonly Contact[],
  before: Loads,
  seed: string,
): Deal<Contact> {
  const loads = new Map(before);
  return platformsOf(contacts).flatMap(([platform, own]) => dealPlatform(own, loads, `${seed}|${platform}`));
}

function platformsOf<Contact extends Dealable>(contacts: readonly Contact[]): [string, Contact[]][] {
  const platforms = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const own = platforms.get(contact.platform);
    if (own === undefined) platforms.set(contact.platform, [contact]);
    else own.push(contact);
  }
  return [...platforms].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Raises `loads` by what it deals. */
function dealPlatform<Contact extends Dealable>(
  contacts: readonly Contact[],
  loads: Map<string, number>,
  seed: string,
): Deal<Contact> {
  const turn = inOrder([...loads.keys()], (evaluator) => hashOf(seed, evaluator));
  const dealt = new Map(turn.map((evaluator) => [evaluator, 0]));
  const rank = ({ week, id, ...flow }: Contact) => [flowId(flow), week, hashOf(seed, id)].join('|');
  return inOrder(contacts, rank).flatMap((contact) => {
    const evaluator = leastOf(turn, contact, [dealt, loads]);
    if (evaluator === undefined) return [];
    for (const counts of [dealt, loads]) counts.set(evaluator, (counts.get(evaluator) ?? 0) + 1);
    return [{ contact, evaluator }];
  });
}

function inOrder<Item>(items: readonly Item[], rankOf: (item: Item) => string): Item[] {
  const ranked = items.map((item) => ({ item, rank: rankOf(item) }));
  return ranked.sort((one, other) => (one.rank < other.rank ? -1 : 1)).map(({ item }) => item);
}

/** The first, in the order of the turn, of those who have least: by the first count, then by the second. */
function leastOf(
  turn: readonly string[],
  { not }: Dealable,
  counts: readonly [Loads, Loads],
): string | undefined {
  let least: string | undefined;
  for (const evaluator of turn) {
    if (not.includes(evaluator)) continue;
    if (least === undefined || hasLess(evaluator, least, counts)) least = evaluator;
  }
  return least;
}

function hasLess(one: string, other: string, counts: readonly [Loads, Loads]): boolean {
  const [inPlatform, inAll] = counts.map((count) => (count.get(one) ?? 0) - (count.get(other) ?? 0));
  return inPlatform === 0 ? (inAll ?? 0) < 0 : (inPlatform ?? 0) < 0;
}
