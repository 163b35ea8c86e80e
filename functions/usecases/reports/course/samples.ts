import { flowId, type ChannelFilter, type Flow } from '#domain/channel';
import { noDifference, type Difference, type FlowSample } from '#domain/reports/difference';
import type { Compared } from '../../estimates/read-compared.ts';
import { hasPart } from '../../figures/wave-figures.ts';
import { flowsUnder } from '../one-flow.ts';
import { behind } from './kin.ts';

/** What is compared: some flows of an entity, of one part of their grids. */
export type Selection = { readonly entity: string; readonly part: string; readonly flows: readonly Flow[] };

/** The flows of a filter in which anything was evaluated, of a part their grid has. */
export const evaluatedFlows = (
  compared: Compared,
  { part, channel }: { readonly part: string; readonly channel: ChannelFilter },
): readonly Flow[] =>
  flowsUnder(compared.wave, channel).filter(
    (flow) => flowHasPart(compared, flow, part) && isEvaluated(compared, flow),
  );

export function flowHasPart({ wave, grids }: Compared, { channel }: Flow, part: string): boolean {
  const grid = grids.get(wave.grids[channel] ?? '');
  return grid !== undefined && hasPart(grid, part);
}

const isEvaluated = ({ wave, estimates, figure }: Compared, flow: Flow): boolean =>
  wave.platforms.some(
    (platform) =>
      estimates.estimate({ platform, flow, part: '' }) !== undefined ||
      (figure({ entity: platform, channel: flowId(flow), part: '' }).n ?? 0) > 0,
  );

/** The samples of an entity, and those that this reader is not told. */
export type Samples = {
  readonly known: readonly FlowSample[];
  readonly hidden: readonly { readonly n: number; readonly isFew: boolean }[];
};

export function samplesOf(compared: Compared, { entity, part, flows }: Selection): Samples {
  const { estimates, figure } = compared;
  const places = behind(estimates.platforms, entity).flatMap((platform) =>
    flows.map((flow) => ({ platform, flow, estimate: estimates.estimate({ platform, flow, part }) })),
  );
  const known = places.flatMap(({ platform, flow, estimate }) =>
    estimate === undefined ? [] : [{ platform, flow: flowId(flow), estimate }],
  );
  const hidden = places.flatMap(({ platform, flow, estimate }) => {
    if (estimate !== undefined) return [];
    const { n, status } = figure({ entity: platform, channel: flowId(flow), part });
    return n === null || n === 0 ? [] : [{ n, isFew: status === 'too-few' }];
  });
  return { known, hidden };
}

/** Why samples of which something is hidden are not compared; undefined when nothing is. */
export function hiddenDifference(now: Samples, before: Samples | undefined): Difference | undefined {
  const counts = { n: countOf(now), nBefore: before === undefined ? null : countOf(before) };
  for (const [{ known, hidden }, few] of [
    [now, 'too-few'],
    [before ?? { known: [], hidden: [] }, 'too-few-before'],
  ] as const) {
    if (hidden.length === 0) continue;
    const isFew = known.length === 0 && hidden.every((one) => one.isFew);
    return noDifference(isFew ? few : 'withheld', counts);
  }
  return undefined;
}

const countOf = ({ known, hidden }: Samples): number =>
  known.reduce((sum, { estimate }) => sum + estimate.n, 0) + hidden.reduce((sum, { n }) => sum + n, 0);
