import type { AskAnswer } from '#contract/figure';
import type { CountedRecord } from '#domain/activity/counted-record';
import { daysOfWeek, mondayOf, weekOfDay } from '#domain/outlook/calendar';
import { receivedOf } from '#domain/outlook/foresee-platform';
import { countedWeeks, type CountedWeek } from '#domain/outlook/counted-weeks';
import { regularityOf } from '#domain/outlook/regularity';
import type { Platform } from '#domain/platform';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';
import { outlookAnswer, written } from './outlook-answer.ts';
import { flowsAsked, readOnce, type OutlookAsk } from './read-outlook.ts';

const YEAR_WEEKS = 52;

/** How much weekly contacts moved over the year of weeks that ends with the days asked about. */
export async function answerRegularity(
  session: Session,
  register: Register,
  asked: OutlookAsk,
): Promise<AskAnswer> {
  const last = weekOfDay(asked.days.to);
  const span = { from: mondayOf(last - YEAR_WEEKS + 1), to: daysOfWeek(last)[6] ?? asked.days.to };
  const read = await readOnce(session, register, { platforms: asked.platforms, span });
  const cells = read.flatMap(({ platform, activity }) => weeksOf(platform, activity.records, asked));
  const inside = cells.map((weeks) => weeks.filter(({ week }) => week > last - YEAR_WEEKS && week <= last));
  const found = regularityOf(inside.filter((weeks) => weeks.length > 0));
  return outlookAnswer(session, asked, {
    value: found?.variation ?? null,
    n: found?.weeks ?? null,
    status: found === undefined ? 'not-collected' : 'complete',
    unit: 'ratio',
    notes: [found === undefined ? { code: 'too-few-weeks', values: [] } : meanNote(found.mean)],
    platformsCounted: found === undefined ? 0 : read.length,
  });
}

const meanNote = (mean: number) => ({ code: 'weekly-mean', values: [written(mean)] });

const weeksOf = (
  platform: Platform,
  records: readonly CountedRecord[],
  { ask }: OutlookAsk,
): readonly (readonly CountedWeek[])[] =>
  flowsAsked(ask).map((flow) => countedWeeks(receivedOf(records, flow), platform).weeks);
