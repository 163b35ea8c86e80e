import { volumeSchema, type VolumeKey } from '#contract/volume';
import type { ActivityOfPlatform, CountedRecord, ReasonCount } from '#domain/activity/counted-record';
import type { Counted } from '#domain/activity/measure';
import { dayNumber, daysOfPeriod } from '#domain/activity/period-days';
import type { Span } from '#domain/activity/span';
import { flowId } from '#domain/channel';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore } from '../ports.ts';
import { platformScope } from '../row-keys.ts';
import { storedActivity, storedReasonCount } from '../stored/activity.ts';

/**
 * What a platform counted in the months of a span, by flow and period. Contacts received are those of its volumes where
 * its activity does not say, and contacts whose reason was noted those counted by reason.
 */
export async function readActivity(
  store: OrganisationStore,
  platform: string,
  span: Span,
): Promise<ActivityOfPlatform> {
  const [activity, volumes, reasons] = await Promise.all(
    ['ACTIVITY', 'VOLUME', 'REASON'].map((kind) => readKind(store, platform, { kind, span })),
  );
  const records = new Map<string, Gathered>();
  for (const value of reasons ?? []) addReason(records, storedReasonCount.parse(value));
  for (const value of volumes ?? []) addCounted(records, volumeCounted(value));
  for (const value of activity ?? []) addCounted(records, storedActivity.parse(value));
  return { platform, records: [...records.values()].map(recordOf) };
}

/**
 * Months and days of a year come first in key order, then its weeks: a period wholly inside a span begins with a month of
 * it, or is a week of one of its years.
 */
async function readKind(
  { ledger }: OrganisationStore,
  platform: string,
  { kind, span }: { readonly kind: string; readonly span: Span },
): Promise<readonly unknown[]> {
  const month = (day: string) => keysStarting(`${kind}#${day.slice(0, 7)}`);
  const ranges = [
    { from: month(span.from).from, to: month(span.to).to },
    keysStarting(`${kind}#${span.to.slice(0, 4)}-W`),
  ];
  const pages = await Promise.all(ranges.map((range) => ledger.list(platformScope(platform), range)));
  return pages.flatMap(({ rows }) => rows.filter(({ deleted }) => !deleted).map(({ value }) => value));
}

type Of = Pick<VolumeKey, 'period' | 'channel' | 'direction'>;
type Gathered = Of & { counted: Counted; readonly reasons: Map<string, ReasonCount> };

function gatheredOf(records: Map<string, Gathered>, { period, channel, direction }: Of): Gathered {
  const key = `${period}#${flowId({ channel, direction })}`;
  const gathered = records.get(key) ?? { period, channel, direction, counted: {}, reasons: new Map() };
  records.set(key, gathered);
  return gathered;
}

function addReason(records: Map<string, Gathered>, value: ReturnType<typeof storedReasonCount.parse>): void {
  const gathered = gatheredOf(records, value);
  const { contacts, handlingSeconds } = value;
  gathered.reasons.set(value.reason, { contacts, handlingSeconds: handlingSeconds ?? undefined });
  gathered.counted = { reasonsNoted: (gathered.counted.reasonsNoted ?? 0) + contacts };
}

function volumeCounted(value: unknown) {
  const { received, ...of } = volumeSchema.parse(value);
  return { ...of, counted: { received } };
}

/** What is added later holds. */
function addCounted(records: Map<string, Gathered>, value: Of & { readonly counted: Counted }): void {
  const gathered = gatheredOf(records, value);
  gathered.counted = { ...gathered.counted, ...value.counted };
}

function recordOf(gathered: Gathered): CountedRecord {
  const { from, to } = daysOfPeriod(gathered.period);
  return { ...gathered, first: dayNumber(from), last: dayNumber(to) };
}
