import type { CountedRecord } from '../activity/counted-record.ts';
import { flowId, type Flow } from '../channel.ts';
import type { Platform } from '../platform.ts';
import { dayOfNumber, isClosed, weekdayOf, weekOfDay } from './calendar.ts';
import { countedWeeks, type CountedDays, type CountedWeeks } from './counted-weeks.ts';
import { forecastWeek, type Forecast, type NoForecast } from './forecast.ts';

/** A flow of a platform, what was counted of it week by week, and what is foreseen. */
export type ForeseenFlow = {
  readonly platform: Platform;
  readonly flow: Flow;
  readonly counted: CountedWeeks;
  readonly forecast: Forecast | NoForecast;
};

/** One whose week is foreseen. */
export type Foreseen = ForeseenFlow & { readonly forecast: Forecast };

export const isForeseen = (one: ForeseenFlow): one is Foreseen => one.forecast.kind === 'forecast';

/** A flow of which nothing was counted for so long has ended. */
const ENDED_AFTER = 8;

/** What is foreseen of each flow that a platform has been receiving lately. */
export function foreseePlatform(
  platform: Platform,
  records: readonly CountedRecord[],
  { flows, week }: { readonly flows: readonly Flow[]; readonly week: number },
): readonly ForeseenFlow[] {
  return flows.flatMap((flow): ForeseenFlow[] => {
    const days = receivedOf(records, flow).filter(({ to }) => weekOfDay(to) < week);
    if (!days.some(({ to }) => weekOfDay(to) >= week - ENDED_AFTER)) return [];
    const counted = countedWeeks(days, platform);
    return [{ platform, flow, counted, forecast: forecastWeek(counted, week) }];
  });
}

/** Contacts received in a flow, record by record. */
export const receivedOf = (records: readonly CountedRecord[], flow: Flow): readonly CountedDays[] =>
  records.flatMap(({ channel, direction, first, last, counted: { received } }) =>
    flowId({ channel, direction }) === flowId(flow) && received !== undefined
      ? [{ from: dayOfNumber(first), to: dayOfNumber(last), received }]
      : [],
  );

/** The part of a week's contacts that comes on one of its days: none on a closed one. */
export function shareOfDay({ platform, counted }: ForeseenFlow, day: string): number {
  const weight = counted.weightOf(weekOfDay(day));
  if (weight === 0 || isClosed(platform, day)) return 0;
  return (counted.profile[weekdayOf(day) - 1] ?? 0) / weight;
}
