import type { ActivityOfPlatform, CountedRecord } from '#domain/activity/counted-record';
import { dayNumber, daysOfPeriod } from '#domain/activity/period-days';
import type { Counted } from '#domain/activity/measure';
import { channels, directions, type FlowId } from '#domain/channel';
import type { CostLine } from '#domain/money/cost';

/** A line of the ledger of Lyon in the fourth quarter of 2026, in euros. */
export const aLine = (amount: number, changed: Partial<CostLine> = {}): CostLine => ({
  platform: 'FR-LYON',
  quarter: '2026-Q4',
  nature: 'invoice',
  channel: null,
  amount,
  currency: 'EUR',
  ...changed,
});

/** What a flow counted in a period, by default the three months of that quarter. */
export function aRecord(
  flow: FlowId,
  counted: Counted,
  { period = '2026-10-01..2026-12-31', reasons = {} }: Partial<Told> = {},
): CountedRecord {
  const [channel, direction] = flow.split('-');
  const { from, to } = daysOfPeriod(period);
  return {
    period,
    channel: channels.find((one) => one === channel)!,
    direction: directions.find((one) => one === direction)!,
    first: dayNumber(from),
    last: dayNumber(to),
    counted,
    reasons: new Map(
      Object.entries(reasons).map(([code, [contacts, handlingSeconds]]) => [
        code,
        { contacts, handlingSeconds },
      ]),
    ),
  };
}
type Told = {
  readonly period: string;
  /** Contacts and their handling, by code. */
  readonly reasons: Readonly<Record<string, readonly [number, number?]>>;
};

export const activityOf = (...records: readonly CountedRecord[]): ActivityOfPlatform => ({
  platform: 'FR-LYON',
  records,
});
