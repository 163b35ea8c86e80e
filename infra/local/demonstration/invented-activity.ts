import { Temporal } from 'temporal-polyfill';
import type { ActivityRecord } from '#contract/activity';
import type { Counted } from '#domain/activity/measure';
import { daysOfPeriod } from '#domain/activity/period-days';
import { batchesOf } from '#domain/batches';
import { largestRemainder } from '#domain/sampling/largest-remainder';
import type { InventedBrand, InventedPlatform } from './brands.ts';
import type { DemonstrationQuarter } from './calendar.ts';
import { inventedVolumes, type InventedVolume } from './invented-contacts.ts';
import { inventedDay, weekdayWeights } from './invented-day.ts';
import { inventedOpinions } from './invented-opinions.ts';
import { seededRandom, type Random } from './random.ts';

/** Days of calls kept by the week: enough of them to foresee the next. */
const DAYS_KEPT = 100;

type Played = {
  readonly quarters: readonly (DemonstrationQuarter & {
    /** Its volumes are recorded by themselves. */
    readonly hasVolumes: boolean;
  })[];
  /** The last day that is over. */
  readonly until: string;
  /** The last day of which the month's volumes would be known. */
  readonly known: string;
};

/**
 * What each platform of a brand counted: every month of which volumes are known, which tell the contacts received where they
 * are recorded; the days of the others; the last weeks of calls. Days add up to their months and weeks.
 */
export function inventedActivity(brand: InventedBrand, played: Played): readonly ActivityRecord[] {
  const months = played.quarters.flatMap(({ from, to, hasVolumes }, quarter) =>
    inventedVolumes(brand, batchesOf(from, to, 'month')).map((volume, place) => ({
      ...monthOf(brand, volume, quarter),
      hasVolumes,
      random: seededRandom(brand.seed + 7919 * (quarter + 1) + place),
    })),
  );
  const counted = months.map((month) => ({ ...month, days: daysOf(month) }));
  return [
    ...counted.flatMap((month) => monthRecords(month, played)),
    ...brand.platforms.flatMap(({ code }) =>
      weekRecords(
        counted.filter(({ volume }) => volume.platform === code && volume.channel === 'phone'),
        played,
      ),
    ),
  ];
}

type Month = {
  readonly volume: InventedVolume;
  readonly hasVolumes: boolean;
  /** How well the platform treats its contacts then, between 0 and 1. */
  readonly quality: number;
  readonly random: Random;
};
type Day = { readonly day: string; readonly counted: Counted };
type CountedMonth = Month & { readonly days: readonly Day[] };

function monthOf({ platforms }: InventedBrand, volume: InventedVolume, quarter: number) {
  const own: InventedPlatform | undefined = platforms.find(({ code }) => code === volume.platform);
  const { quality = 0, progress = 0 } = own ?? {};
  return { volume, quality: Math.min(1, quality + progress * quarter) };
}

/** Contacts of a month fall on its days by the weekday: whole numbers that add up. */
function daysOf({ volume, quality, random }: Month): readonly Day[] {
  const { from, to } = daysOfPeriod(volume.period);
  const weights = daysBetween(from, to).map((day) => ({
    key: day.toString(),
    weight: weekdayWeights[day.dayOfWeek - 1] ?? 0,
  }));
  return [...largestRemainder(weights, volume.received)].map(([day, received]) => ({
    day,
    counted: inventedDay({ channel: volume.channel, received, quality, random }),
  }));
}

function daysBetween(from: string, to: string): readonly Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from(from);
  return Array.from({ length: first.until(to).days + 1 }, (_, place) => first.add({ days: place }));
}

const flowOf = ({ platform, channel, direction }: InventedVolume) => ({ platform, channel, direction });

function monthRecords({ volume, hasVolumes, quality, random, days }: CountedMonth, { until, known }: Played) {
  const flow = flowOf(volume);
  if (daysOfPeriod(volume.period).to > known)
    return days
      .filter(({ day }) => day <= until)
      .map(({ day, counted }): ActivityRecord => ({ ...flow, period: `${day}..${day}`, counted }));
  const { received, ...sums } = sumOf(days);
  const counted = hasVolumes || received === undefined ? sums : { received, ...sums };
  const answered = counted.answered ?? 0;
  const opinions = flow.channel === 'phone' ? inventedOpinions({ answered, quality, random }) : {};
  return [{ ...flow, period: volume.period, counted: { ...counted, ...opinions } }];
}

/** Of the months of one flow: the whole weeks among the last days. */
function weekRecords(months: readonly CountedMonth[], { until }: Played): readonly ActivityRecord[] {
  const [first] = months;
  if (first === undefined) return [];
  const since = Temporal.PlainDate.from(until).subtract({ days: DAYS_KEPT }).toString();
  const days = months.flatMap((month) => month.days).filter(({ day }) => day >= since && day <= until);
  return batchesOf(since, until, 'week')
    .filter(({ period }) => period.includes('W'))
    .map(({ period, from, to }) => ({
      ...flowOf(first.volume),
      period,
      counted: sumOf(days.filter(({ day }) => day >= from && day <= to)),
    }));
}

function sumOf(days: readonly Day[]): Counted {
  const sums = new Map<string, number>();
  for (const { counted } of days)
    for (const [measure, count] of Object.entries(counted))
      sums.set(measure, (sums.get(measure) ?? 0) + count);
  return Object.fromEntries(sums);
}
