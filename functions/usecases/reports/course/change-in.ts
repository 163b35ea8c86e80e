import { flowId, type ChannelFilter, type Flow } from '#domain/channel';
import { pastKeyOf } from '#domain/past-figure';
import type { Change, ChangeReason } from '#domain/reports/change';
import { changeAmong } from '#domain/reports/change-among';
import { differenceOf, noDifference, type Difference } from '#domain/reports/difference';
import { pastDifference } from '#domain/reports/past-difference';
import { sameScores } from '#domain/reports/same-scores';
import type { Compared } from '../../estimates/read-compared.ts';
import { kinOf } from './kin.ts';
import { nameOfBefore, type WavePair } from './read-pair.ts';
import { evaluatedFlows, flowHasPart, hiddenDifference, samplesOf, type Selection } from './samples.ts';

export type ChangeSubject = {
  readonly entity: string;
  readonly part: string;
  readonly channel: ChannelFilter;
};

/** The change of one entity between two waves, judged among those of its kind. @param scale values are out of this */
export function changeIn(pair: WavePair, subject: ChangeSubject, scale: number): Change {
  const flows = evaluatedFlows(pair.now, subject);
  const asked = { ...subject, flows, scale };
  const kin = kinOf(pair.now.estimates.platforms, subject.entity);
  const family = kin.map((entity) => differenceIn(pair, { ...asked, entity }));
  const own = family[kin.indexOf(subject.entity)] ?? noDifference('not-collected');
  const frame = { before: nameOfBefore(pair), unit: scale, asOf: pair.now.estimates.asOf };
  return changeAmong(own, family, frame);
}

type Asked = Selection & { readonly channel: ChannelFilter; readonly scale: number };

function differenceIn({ now, before }: WavePair, asked: Asked): Difference {
  const { flows, scale } = asked;
  const isPooled = flows.length > 1;
  const own = samplesOf(now, asked);
  if (before.kind === 'none') return noDifference(before.reason);
  if (before.kind === 'past') {
    const past = pastKeys(asked).flatMap((channel) => {
      const key = pastKeyOf({ ...asked, channel, quarter: before.quarter });
      return before.figures.get(key) ?? [];
    });
    return hiddenDifference(own, undefined) ?? pastDifference(own.known, past[0], { scale, isPooled });
  }
  const { compared } = before;
  const shared = flows.filter(({ channel }) => compared.wave.grids[channel] !== undefined);
  const reason = whyNotComparable(now, compared, { ...asked, flows: shared });
  const other = samplesOf(compared, { ...asked, flows: shared });
  if (reason !== undefined) return { ...noDifference(reason), n: totalOf(own), nBefore: totalOf(other) };
  return hiddenDifference(own, other) ?? differenceOf(own.known, other.known, isPooled);
}

const totalOf = ({ known }: ReturnType<typeof samplesOf>): number =>
  known.reduce((sum, { estimate }) => sum + estimate.n, 0);

/** Under which filters a figure of before may be written that means the same. */
function pastKeys({ channel, flows }: Asked): readonly ChannelFilter[] {
  const [flow] = flows;
  return flow === undefined || flows.length > 1 ? [channel] : [channel, flowId(flow), flow.channel];
}

function whyNotComparable(
  now: Compared,
  before: Compared,
  { flows, part }: { readonly flows: readonly Flow[]; readonly part: string },
): ChangeReason | undefined {
  const grids = flows.map(({ channel }) => [now.wave.grids[channel] ?? '', before.wave.grids[channel] ?? '']);
  if (grids.some(([own = '', other = '']) => !sameScores(own, other))) return 'grid-differs';
  return flows.every((flow) => flowHasPart(before, flow, part)) ? undefined : 'part-differs';
}
