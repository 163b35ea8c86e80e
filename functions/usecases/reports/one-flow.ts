import { flowId, flowsOf, type ChannelFilter, type Flow } from '#domain/channel';
import type { Wave } from '#domain/wave';
import type { WaveEstimates } from '../estimates/wave-estimates.ts';
import { refusalOf, type AskRefusal } from '../figures/resolve-ask.ts';

/** The flows of a filter that a wave evaluates: those of channels with a grid. */
export const flowsUnder = ({ grids }: Wave, filter: ChannelFilter): readonly Flow[] =>
  flowsOf(filter).filter(({ channel }) => grids[channel] !== undefined);

/**
 * The one flow that a filter leaves of those evaluated: comparisons never pool several. While nothing is evaluated, the
 * only one there could be.
 */
export function oneFlow(wave: Wave, filter: ChannelFilter, estimates: WaveEstimates): Flow | AskRefusal {
  const possible = flowsUnder(wave, filter);
  const evaluated = possible.filter((flow) => isEvaluated(wave, flow, estimates));
  const flows = evaluated.length === 0 ? possible : evaluated;
  const [flow] = flows;
  if (flow !== undefined && flows.length === 1) return flow;
  const named = flows.length === 0 ? flowsUnder(wave, '') : flows;
  return refusalOf('several-flows', { channels: named.map(flowId) });
}

const isEvaluated = ({ platforms }: Wave, flow: Flow, { estimate }: WaveEstimates): boolean =>
  platforms.some((platform) => estimate({ platform, flow, part: '' }) !== undefined);
