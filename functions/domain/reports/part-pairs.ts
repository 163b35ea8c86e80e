import type { Text } from '../text.ts';
import type { Theme } from '../theme.ts';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { againstRest, type Against } from './against-rest.ts';
import type { PeerGroup } from './peer-groups.ts';

/** A section or a criterion of the grid of a flow, with the groups of platforms it is compared in. */
export type PartGroups = {
  readonly id: string;
  readonly title: Text;
  readonly kind: 'section' | 'criterion';
  readonly theme?: Theme | undefined;
  /** In the same order for every part. */
  readonly groups: readonly PeerGroup[];
};

/** A platform on a criterion, against the others of its group. */
export type Pair = Against & {
  readonly part: PartGroups;
  /** Benjamini & Hochberg's among all pairs of the group. */
  readonly probability: number;
};

const ALPHA = 0.05;

export const isApart = ({ probability }: Pair): boolean => probability < ALPHA;

/** Every platform of one group on every criterion that at least two are compared on. @param index of the group */
export function pairsOf(parts: readonly PartGroups[], index: number): readonly Pair[] {
  const pairs = parts
    .filter(({ kind }) => kind === 'criterion')
    .flatMap((part) => {
      const compared = part.groups[index]?.compared ?? [];
      return compared.length < 2 ? [] : againstRest(compared).map((against) => ({ part, ...against }));
    });
  const adjusted = benjaminiHochberg(pairs.map(({ test }) => test.probability));
  return pairs.map((pair, place) => ({ ...pair, probability: adjusted[place] ?? 1 }));
}

/**
 * Of the intervals of what was found apart: 1 − 0.05 R / m, so that they leave out no difference exactly when found
 * (false coverage rate, Benjamini & Yekutieli 2005). 95 % when nothing was.
 */
export function pairConfidence(pairs: readonly Pair[]): number {
  const found = pairs.filter(isApart).length;
  return found === 0 ? 1 - ALPHA : 1 - (ALPHA * found) / pairs.length;
}
