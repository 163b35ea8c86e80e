import { weekOf } from '#domain/assignment/week-of';
import { flowId } from '#domain/channel';
import { isDone } from '#domain/evaluation-lifecycle';
import type { Evaluated } from '../figures/summarise.ts';
import type { Detail } from '../stored/detail.ts';

/**
 * By part (the empty one is the whole evaluation), what is counted of the evaluations of each agent and week: the same
 * as a summary counts.
 * @param timeZone of the wave
 */
export function detail(
  evaluated: readonly Evaluated[],
  timeZone: string,
): ReadonlyMap<string, readonly Detail[]> {
  const parts = new Map<string, Map<string, Detail>>([['', new Map()]]);
  for (const one of evaluated) {
    const { evaluation } = one;
    if (!isDone(evaluation) || evaluation.score === null || evaluation.score.incomplete) continue;
    const { value, parts: scores } = evaluation.score;
    const place = placeOf(one, timeZone);
    for (const [part, score] of [['', value] as const, ...Object.entries(scores)]) {
      if (score === null) continue;
      const own = parts.get(part) ?? new Map<string, Detail>();
      parts.set(part, own);
      add(own, place, BigInt(score));
    }
  }
  return new Map([...parts].map(([part, own]) => [part, inOrder(own)]));
}

type Place = Pick<Detail, 'flow' | 'batch' | 'week' | 'token'>;

const placeOf = ({ contact }: Evaluated, timeZone: string): Place => ({
  flow: { channel: contact.channel, direction: contact.direction },
  batch: contact.batch,
  week: weekOf(contact.start, timeZone),
  token: contact.token,
});

function add(own: Map<string, Detail>, place: Place, score: bigint): void {
  const key = [flowId(place.flow), place.batch, place.week, place.token ?? ''].join('#');
  const before = own.get(key) ?? { ...place, n: 0, sum: 0n, sumSquares: 0n };
  const { n, sum, sumSquares } = before;
  own.set(key, { ...before, n: n + 1, sum: sum + score, sumSquares: sumSquares + score * score });
}

/** Always the same: sums of fractions depend on it in their last digit, and contacts come in the order of their ids. */
const inOrder = (own: ReadonlyMap<string, Detail>): readonly Detail[] =>
  [...own].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
