import { countActivity, sumOf, type Counting, type Quantity } from '../activity/count-activity.ts';
import type { ActivityOfPlatform } from '../activity/counted-record.ts';
import type { Span } from '../activity/span.ts';
import { flowId, flows, type Flow, type FlowId } from '../channel.ts';
import { fractionOf, isPositive, sum, toNumber, type Fraction } from '../fraction.ts';

/**
 * Contacts handled: those answered. What is sent is seldom counted as answered: where an outbound flow does not say,
 * what was sent.
 */
export const handled: Quantity = ({ counted, direction }) =>
  counted.answered ?? (direction === 'out' ? counted.received : undefined);

/** Handling (DMT): the whole, or what was counted of talk, hold and wrap-up, in seconds; absent when none of them was. */
export const handling: Quantity = ({
  counted: { handledSeconds, talkSeconds, holdSeconds, wrapSeconds },
}) => {
  if (handledSeconds !== undefined) return handledSeconds;
  const told = [talkSeconds, holdSeconds, wrapSeconds].filter((seconds) => seconds !== undefined);
  return told.length === 0 ? undefined : toNumber(sum(told.map(fractionOf)));
};

/** What a flow did in a span. */
export type FlowWork = {
  readonly flow: FlowId;
  readonly of: Flow;
  /** Undefined when nobody counted them. */
  readonly contacts: Fraction | undefined;
  /** Handling of these contacts; undefined when some of them were counted without. */
  readonly seconds: Fraction | undefined;
  readonly counting: Counting;
  /** Its contacts are some that were sent, and nobody counted how many of them were answered. */
  readonly isSent: boolean;
};

/** Flows that received contacts, of which nobody counted those handled nor their handling: nothing can be shared with them. */
export const unworkedFlows = (
  activity: ActivityOfPlatform,
  span: Span,
  work: readonly FlowWork[],
): readonly FlowId[] =>
  flows
    .filter((flow) => !work.some((one) => one.flow === flowId(flow)))
    .filter(
      (flow) => countActivity(activity, { span, flows: [flow], quantities: [received] }).records.length > 0,
    )
    .map(flowId);

/** Contacts that were there, by whatever count; of a flow without any, nothing. */
const received: Quantity = ({ counted: { received: count, reasonsNoted = 0 } }) =>
  (count ?? reasonsNoted) > 0 ? 1 : undefined;

/** The flows of a platform that count contacts or their handling, in their order. */
export function workOf(activity: ActivityOfPlatform, span: Span): readonly FlowWork[] {
  return flows.map((flow) => flowWork(activity, span, flow)).filter(isAtWork);
}

const isAtWork = ({ contacts, seconds }: FlowWork): boolean =>
  (contacts !== undefined && isPositive(contacts)) || (seconds !== undefined && isPositive(seconds));

function flowWork(activity: ActivityOfPlatform, span: Span, of: Flow): FlowWork {
  const count = (...quantities: readonly Quantity[]) =>
    countActivity(activity, { span, flows: [of], quantities });
  const [contacts, seconds, both] = [count(handled), count(handling), count(handled, handling)];
  const told = { flow: flowId(of), of };
  if (contacts.records.length === 0)
    return {
      ...told,
      contacts: undefined,
      seconds: summed(seconds, handling),
      counting: seconds,
      isSent: false,
    };
  const isWhole = contacts.covered.every((day, place) => day === both.covered[place]);
  const counting = isWhole && both.records.length > 0 ? both : contacts;
  return {
    ...told,
    contacts: summed(counting, handled),
    seconds: isWhole ? summed(both, handling) : undefined,
    counting,
    isSent: counting.records.some(({ counted }) => counted.answered === undefined),
  };
}

const summed = ({ records }: Counting, quantity: Quantity): Fraction | undefined =>
  records.length === 0 ? undefined : sumOf(records, quantity);
