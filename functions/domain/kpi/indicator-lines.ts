import { flows, flowsOf, type ChannelFilter, type Flow } from '../channel.ts';
import type { Indicator, TermOf } from './indicator.ts';

/** The flows a line of an indicator is summed over, and what a record must have counted to be in it. */
export type Line = { readonly flows: readonly Flow[]; readonly needs: readonly TermOf[] };
export type Lines = { readonly above: Line; readonly below: Line };

/** What stands above and below the line for a channel; a sum has the same on both sides. */
export function linesOf(indicator: Indicator, filter: ChannelFilter): Lines {
  const { above, below = [], answers, lines = 'together' } = indicator;
  const [over, under] = [above.map(({ of }) => of), below.map(({ of }) => of)];
  const asked = flowsOf(filter);
  if (lines === 'same-days')
    return { above: { flows: asked, needs: over }, below: { flows: asked, needs: under } };
  if (lines === 'of-all') return linesOfAll(over, asked);
  const both = { flows: asked, needs: [...over, ...under, ...(answers === undefined ? [] : [answers])] };
  return { above: both, below: both };
}

/** Customers choose how they come in, so without a direction it is what comes in. */
function linesOfAll(needs: readonly TermOf[], asked: readonly Flow[]): Lines {
  const inbound = asked.filter(({ direction }) => direction === 'in');
  const own = inbound.length > 0 ? inbound : asked;
  const all = flows.filter(({ direction }) => own.some((flow) => flow.direction === direction));
  return { above: { flows: own, needs }, below: { flows: all, needs } };
}
