import { flowId, type Flow } from '#domain/channel';
import type { AgentReading, Estimate, WeekReading } from '#domain/estimates/estimate';
import { estimateOf } from '#domain/estimates/estimate-of';
import { strataOf, type WaveReading } from '../figures/wave-figures.ts';
import { comparedPlatformsOf, type ComparedPlatform } from './compared-with.ts';
import type { Detail } from '../stored/detail.ts';
import type { Details } from './read-details.ts';

/** One platform in one channel and direction. */
export type FlowPlace = { readonly platform: string; readonly flow: Flow };

/** What comparisons and alerts of one wave are computed from. */
export type WaveEstimates = {
  /** ISO instant. */
  readonly asOf: string;
  /** The platforms of the wave with the peers and groups they are in: of a closed wave, as they were then. */
  readonly platforms: readonly ComparedPlatform[];
  /** Undefined when nothing was evaluated, or nothing is told to this reader. */
  readonly estimate: (place: FlowPlace & { readonly part: string }) => Estimate | undefined;
  /** Of the whole evaluation, in the order of the weeks; none for readers without rows. */
  readonly weeks: (place: FlowPlace) => readonly WeekReading[];
};

/** The estimates of a wave from its rows as they are. */
export const liveEstimates = (
  reading: WaveReading,
  details: ReadonlyMap<string, Details>,
): WaveEstimates => ({
  asOf: reading.asOf,
  platforms: comparedPlatformsOf(reading),
  estimate: ({ platform, flow, part }) => {
    const own = reading.entities.platforms.find(({ code }) => code === platform);
    if (own === undefined) return undefined;
    const strata = strataOf(reading, own, { part, flows: [flow] });
    return estimateOf(strata, agentsIn(details.get(platform)?.get(part), flow));
  },
  weeks: ({ platform, flow }) => weeksIn(details.get(platform)?.get(''), flow),
});

const inFlow = (details: readonly Detail[] = [], flow: Flow): readonly Detail[] =>
  details.filter((one) => flowId(one.flow) === flowId(flow));

/** A contact without token is told apart: it makes the others' tokens useless too. */
const agentsIn = (details: readonly Detail[] | undefined, flow: Flow): readonly AgentReading[] =>
  inFlow(details, flow).map(({ batch, token, n, sum, sumSquares }) => ({ batch, token, n, sum, sumSquares }));

function weeksIn(details: readonly Detail[] | undefined, flow: Flow): readonly WeekReading[] {
  const weeks = new Map<string, WeekReading>();
  for (const { week, n, sum, sumSquares } of inFlow(details, flow)) {
    const before = weeks.get(week) ?? { week, n: 0, sum: 0n, sumSquares: 0n };
    weeks.set(week, {
      week,
      n: before.n + n,
      sum: before.sum + sum,
      sumSquares: before.sumSquares + sumSquares,
    });
  }
  return [...weeks.values()].sort((one, other) => (one.week < other.week ? -1 : 1));
}
