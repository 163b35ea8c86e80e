import type { CountedRecord } from '#domain/activity/counted-record';
import type { Counted } from '#domain/activity/measure';
import { dayNumber, daysOfPeriod } from '#domain/activity/period-days';
import { flows, flowId, type FlowId } from '#domain/channel';

/** What a platform counted of a flow in a period, and by reason. */
export function countedRecord(
  period: string,
  counted: Counted,
  { flow = 'phone-in', reasons = {} }: { flow?: FlowId; reasons?: Readonly<Record<string, number>> } = {},
): CountedRecord {
  const { from, to } = daysOfPeriod(period);
  return {
    ...flows.find((one) => flowId(one) === flow)!,
    period,
    first: dayNumber(from),
    last: dayNumber(to),
    counted,
    reasons: new Map(Object.entries(reasons).map(([code, contacts]) => [code, { contacts }])),
  };
}
