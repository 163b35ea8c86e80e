import { Temporal } from 'temporal-polyfill';
import type { FieldValue } from '#contract/row';
import { quarterBounds, quarterOfDay } from '#domain/quarter';
import { chunksOf } from '../../../functions/usecases/chunks.ts';
import type { Person } from '../identity/persons.ts';
import type { InventedBrand } from './brands.ts';
import type { DemonstrationQuarter } from './calendar.ts';
import type { Caller } from './caller.ts';
import { inventedActivity } from './invented-activity.ts';
import { INVENTED_TIME_ZONE } from './invented-contacts.ts';
import { inventedReasonCounts, inventedReasons } from './invented-reasons.ts';

type Play = {
  readonly call: Caller;
  readonly brand: InventedBrand;
  readonly manager: Person;
  /** Of the waves, in order. */
  readonly quarters: readonly DemonstrationQuarter[];
  readonly now: number;
};

/** In one request. */
const ACTIVITY_AT_ONCE = 180;
const ROWS_AT_ONCE = 500;
/** Volumes of a month are known some days after its end: so is what is counted beside them. */
const KNOWN_AFTER_DAYS = 4;

/** Records what the platforms of a brand counted up to now: activity, satisfaction, reasons. */
export async function playActivity(play: Play): Promise<void> {
  const { call, brand, manager, quarters, now } = play;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(INVENTED_TIME_ZONE);
  const daysAgo = (days: number) => today.toPlainDate().subtract({ days }).toString();
  const [until, known] = [daysAgo(1), daysAgo(KNOWN_AFTER_DAYS)];
  const activity = inventedActivity(brand, { quarters: upTo(until, quarters), until, known });
  for (const [place, part] of chunksOf(activity, ACTIVITY_AT_ONCE).entries())
    await call('recordActivity', {
      as: manager,
      at: now,
      step: `activity-${until}-${place}`,
      request: { activity: part.map((record) => ({ ...record, counted: { ...record.counted } })) },
    });
  const reasons = inventedReasons.map(({ code, name, avoidable }) => ({
    key: code,
    fields: { name, avoidable },
  }));
  await paste(play, 'reasons', reasons);
  const counts = quarters.slice(-2).flatMap((quarter) => inventedReasonCounts(brand, quarter, known));
  await paste(
    play,
    'reason-counts',
    counts.map(({ key, ...fields }) => ({ key, fields })),
  );
}

/** What goes on after the quarter of the open wave is counted too, without volumes of its own. */
function upTo(day: string, quarters: readonly DemonstrationQuarter[]) {
  const played = quarters.map((one) => ({ ...one, hasVolumes: true }));
  const quarter = quarterOfDay(Temporal.PlainDate.from(day));
  if (quarters.some((one) => one.quarter === quarter)) return played;
  return [...played, { quarter, ...quarterBounds(quarter), hasVolumes: false }];
}

type Made = { readonly key: string; readonly fields: Readonly<Record<string, FieldValue>> };

async function paste({ call, manager, now }: Play, sheet: string, rows: readonly Made[]): Promise<void> {
  for (const [place, part] of chunksOf(rows, ROWS_AT_ONCE).entries())
    await call('pushSheet', {
      as: manager,
      at: now,
      step: `${sheet}-${place}`,
      parameters: { sheet },
      request: { rows: part.map(madeRow) },
    });
}

const madeRow = ({ key, fields }: Made) => ({
  key,
  base: 0,
  changes: Object.fromEntries(Object.entries(fields).map(([field, to]) => [field, { from: null, to }])),
});
