import { moverWilson, type StratumProportion } from '../statistics/mover-wilson.ts';
import { wilson } from '../statistics/wilson.ts';
import { byStratum } from './by-stratum.ts';
import type { CodedContact } from './coding.ts';
import type { Estimate, PracticeNote } from './measured-figure.ts';
import type { Received } from './practice-study.ts';

/** A stratum with what was found in it. */
export type CodedStratum = {
  readonly stratum: string;
  readonly platform: string;
  readonly x: number;
  readonly n: number;
};

/** How many contacts of each stratum have something, in the order of strata. */
export function codedStrata(
  contacts: readonly CodedContact[],
  has: (contact: CodedContact) => boolean,
): readonly CodedStratum[] {
  return byStratum(contacts).map(([stratum, own]) => ({
    stratum,
    platform: own[0]?.platform ?? '',
    x: own.filter(has).length,
    n: own.length,
  }));
}

/**
 * A share in [0,1] of the contacts received: strata weigh what they received (interval: Zou & Donner 2008 on Wilson's
 * limits); a single stratum, or strata of which a volume is not known, are one sample (Wilson 1927), and the latter is
 * said.
 */
export function stratifiedShare(
  strata: readonly CodedStratum[],
  received: ReadonlyMap<string, Received>,
): { readonly estimate: Estimate; readonly notes: readonly PracticeNote[] } {
  const weighed = strata.flatMap((one): StratumProportion[] => {
    const weight = received.get(one.stratum)?.pace ?? null;
    return weight === null || weight === 0 ? [] : [{ x: one.x, n: one.n, weight }];
  });
  const isWeighted = strata.length > 1 && weighed.length === strata.length;
  const left = leftOut(strata, received);
  return {
    estimate: isWeighted ? weightedShare(weighed) : pooledShare(strata),
    notes: [
      ...(strata.length > 1 && !isWeighted ? [{ code: 'unweighted', values: [] }] : []),
      ...(left > 0 ? [{ code: 'strata-left-out', values: [String(left)] }] : []),
    ],
  };
}

function pooledShare(strata: readonly CodedStratum[]): Estimate {
  const [x, n] = [sumOf(strata, ({ x: own }) => own), sumOf(strata, ({ n: own }) => own)];
  return { value: x / n, ...wilson(x, n) };
}

function weightedShare(strata: readonly StratumProportion[]): Estimate {
  const total = sumOf(strata, ({ weight }) => weight);
  return { value: sumOf(strata, ({ x, n, weight }) => (weight / total) * (x / n)), ...moverWilson(strata) };
}

/** The share of what was received in strata where nothing was coded; 0 where volumes are not known. */
function leftOut(strata: readonly CodedStratum[], received: ReadonlyMap<string, Received>): number {
  const all = sumOf([...received.values()], ({ pace }) => pace ?? 0);
  const known = sumOf(strata, ({ stratum }) => received.get(stratum)?.pace ?? 0);
  return all === 0 || known === 0 ? 0 : Math.max(0, 1 - known / all);
}

const sumOf = <Item>(items: readonly Item[], term: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + term(item), 0);
