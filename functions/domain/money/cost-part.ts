import { countActivity, measureOf, sumOf, type Quantity } from '../activity/count-activity.ts';
import { flowId, flows, flowsOf, type ChannelFilter, type Flow } from '../channel.ts';
import type { CostPart, CostQuestion } from './cost-per.ts';
import { handled } from './flow-work.ts';
import type { PlatformCost } from './platform-cost.ts';
import { reasonPart } from './reason-part.ts';

/** What the flows of a filter cost at a platform, and what they did for it. */
export function costPart(platform: PlatformCost, { channel, per }: CostQuestion): CostPart {
  const asked = flowsOf(channel);
  if (typeof per !== 'string') return reasonPart(platform, asked, per.reason);
  if (per === 'revenue') return partOf(platform, channel, { flows: asked, quantity: measureOf('revenue') });
  if (per === 'contact') return partOf(platform, channel, { flows: asked, quantity: handled });
  return partOf(platform, channel, { flows: legsOf(asked), quantity: measureOf('cases') });
}

/** A case that came in by phone is followed up by phone: both directions of its channels are its legs. */
const legsOf = (asked: readonly Flow[]): readonly Flow[] =>
  flows.filter(({ channel }) => asked.some((flow) => flow.channel === channel));

type Below = { readonly flows: readonly Flow[]; readonly quantity: Quantity };

/** Every flow together costs the whole ledger, what could not be allocated as well. */
function partOf(
  { activity, span, allocation }: PlatformCost,
  channel: ChannelFilter,
  { flows: own, quantity }: Below,
): CostPart {
  const counting = countActivity(activity, { span, flows: own, quantities: [quantity] });
  const costs = own.map((flow) => allocation.byFlow.get(flowId(flow)) ?? 0n);
  return {
    cost: channel === '' ? allocation.total : costs.reduce((all, cost) => all + cost, 0n),
    below: counting.records.length === 0 ? undefined : sumOf(counting.records, quantity),
    countings: [counting],
  };
}
