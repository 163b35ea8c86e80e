import { largestRemainder } from '../sampling/largest-remainder.ts';
import { stratumKey, type StratumOf } from '../sampling/stratum-key.ts';
import { hashOf } from './hash-order.ts';

/** A contact of the sample that a second person may evaluate. */
export type Doublable = StratumOf & {
  readonly id: string;
  /** Period of its batch: strata are inside it. */
  readonly batch: string;
  readonly isDoubled: boolean;
  /** Somebody evaluates it, and it can still be listened to. */
  readonly canBeDoubled: boolean;
};

/** Shares are exact to a hundredth of a percent. */
const PARTS = 10_000;

/**
 * The contacts that a second person is to evaluate too, beside those that have one already: of each stratum the share
 * asked for (largest remainder; the whole is rounded up), the first in the order of a hash of their own. Asked again
 * when they have been doubled, nothing is left to choose.
 * @param share 0 to 1
 */
export function chooseDoubles<Contact extends Doublable>(
  sample: readonly Contact[],
  share: number,
  seed: string,
): readonly Contact[] {
  const strata = strataOf(sample);
  const wanted = Math.ceil((Math.round(share * PARTS) * sample.length) / PARTS);
  const weights = [...strata].map(([key, own]) => ({ key, weight: own.length }));
  const targets = largestRemainder(weights, wanted);
  return [...strata].flatMap(([key, own]) => {
    const lacking = (targets.get(key) ?? 0) - own.filter(({ isDoubled }) => isDoubled).length;
    const free = own.filter(({ isDoubled, canBeDoubled }) => canBeDoubled && !isDoubled);
    return firstByHash(free, Math.max(0, lacking), seed);
  });
}

function strataOf<Contact extends Doublable>(sample: readonly Contact[]): Map<string, Contact[]> {
  const strata = new Map<string, Contact[]>();
  for (const contact of sample) {
    const key = `${contact.batch}|${stratumKey(contact)}`;
    const own = strata.get(key);
    if (own === undefined) strata.set(key, [contact]);
    else own.push(contact);
  }
  return strata;
}

function firstByHash<Contact extends Doublable>(
  contacts: readonly Contact[],
  count: number,
  seed: string,
): readonly Contact[] {
  const ranked = contacts.map((contact) => ({ contact, rank: hashOf(seed, 'double', contact.id) }));
  ranked.sort((one, other) => (one.rank < other.rank ? -1 : 1));
  return ranked.slice(0, count).map(({ contact }) => contact);
}
