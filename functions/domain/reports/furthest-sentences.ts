import { differenceTest } from '../statistics/difference-test.ts';
import { isApart, pairConfidence, type Pair } from './part-pairs.ts';
import type { Reader } from './peer.ts';
import type { PeerGroup } from './peer-groups.ts';
import { uncompared, type PeerSentence } from './peer-sentence.ts';

/** Of each platform, the criterion on which it is furthest from the others of its group, of those told apart. */
export function furthestSentences(
  group: PeerGroup,
  pairs: readonly Pair[],
  { shown, scale }: Reader,
): readonly PeerSentence[] {
  const confidence = pairConfidence(pairs);
  return group.platforms
    .filter(({ code }) => shown.has(code))
    .map((peer) => {
      const { code: key, name } = peer;
      const own = pairs.filter(({ platform }) => platform.code === key);
      if (own.length === 0) return uncompared(peer, group, scale);
      const furthest = own
        .filter(isApart)
        .reduce<Pair | undefined>((far, one) => (far && size(far) >= size(one) ? far : one), undefined);
      if (furthest === undefined) return { key, kind: 'nowhere-apart', said: { platform: name } };
      const kind = furthest.test.difference > 0 ? 'furthest-above' : 'furthest-below';
      return { key, kind, said: { platform: name, ...saidOf(furthest, confidence, scale) } };
    });
}

const size = ({ test }: Pair): number => Math.abs(test.difference);

function saidOf({ part, platform, rest, test, probability }: Pair, confidence: number, scale: number) {
  const { low, high } = differenceTest(platform, rest, confidence);
  return {
    'criterion-fr': part.title.fr,
    'criterion-en': part.title.en,
    value: platform.mean * scale,
    n: platform.n,
    rest: rest.mean * scale,
    difference: test.difference * scale,
    low: low * scale,
    high: high * scale,
    confidence,
    probability,
  };
}
