import type { AskAnswer } from '#contract/figure';
import { daysOfWeek, isClosed, weekOfDay } from '#domain/outlook/calendar';
import { expectationOf, type Expectation } from '#domain/outlook/expectation';
import { isForeseen, shareOfDay, type Foreseen, type ForeseenFlow } from '#domain/outlook/foresee-platform';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';
import { notForeseen } from './not-foreseen.ts';
import { outlookAnswer, written, type Note } from './outlook-answer.ts';
import { foreseeWeek, type OutlookAsk } from './read-outlook.ts';

/** Contacts expected in a week, or on one of its days, with the bounds that past errors give a week. */
export async function answerForecast(
  session: Session,
  register: Register,
  asked: OutlookAsk,
): Promise<AskAnswer> {
  const flows = await foreseeWeek(session, register, asked);
  const foreseen = flows.filter(isForeseen);
  if (foreseen.length === 0) return outlookAnswer(session, asked, { ...notForeseen(flows), unit: 'count' });
  const expectation = expectationOf(foreseen.map(({ forecast }) => forecast));
  const isDay = asked.days.from === asked.days.to;
  const bounds = isDay ? {} : { low: whole(expectation.low), high: whole(expectation.high) };
  return outlookAnswer(session, asked, {
    value: whole(isDay ? expectedOn(foreseen, asked.days.from) : expectation.expected),
    ...bounds,
    n: expectation.rangeWeeks,
    status: foreseen.length === flows.length ? 'complete' : 'partial',
    unit: 'count',
    notes: [...notesOf(expectation), ...calendarNotes(foreseen, asked), ...leftOutNotes(flows)],
    platformsCounted: platformsOf(foreseen),
  });
}

/** How wrong the method was over the last weeks, as a share of what came. */
export async function answerForecastError(
  session: Session,
  register: Register,
  asked: OutlookAsk,
): Promise<AskAnswer> {
  const flows = await foreseeWeek(session, register, asked);
  const foreseen = flows.filter(isForeseen);
  const expectation = expectationOf(foreseen.map(({ forecast }) => forecast));
  if (foreseen.length === 0 || expectation.error === null)
    return outlookAnswer(session, asked, { ...notForeseen(flows), unit: 'share' });
  return outlookAnswer(session, asked, {
    value: expectation.error,
    n: expectation.errorWeeks,
    status: foreseen.length === flows.length ? 'complete' : 'partial',
    unit: 'share',
    notes: [...notesOf(expectation), ...leftOutNotes(flows)],
    platformsCounted: platformsOf(foreseen),
  });
}

const expectedOn = (foreseen: readonly Foreseen[], day: string): number =>
  foreseen.reduce((sum, one) => sum + one.forecast.expected * shareOfDay(one, day), 0);

const platformsOf = (foreseen: readonly ForeseenFlow[]): number =>
  new Set(foreseen.map(({ platform }) => platform.code)).size;

/** Contacts are whole: half of one was never expected. */
const whole = <Bound extends number | null>(value: Bound): Bound | number =>
  value === null ? value : Math.round(value);

function notesOf({ methods, error, errorWeeks, coverage, rangeWeeks, ahead }: Expectation): readonly Note[] {
  return [
    { code: 'method', values: methods },
    { code: 'weeks-ahead', values: [String(ahead)] },
    ...(error === null ? [] : [{ code: 'past-error', values: [written(error), String(errorWeeks)] }]),
    ...(coverage === null ? [] : [{ code: 'range', values: [written(coverage), String(rangeWeeks)] }]),
  ];
}

function calendarNotes(foreseen: readonly Foreseen[], { days }: OutlookAsk): readonly Note[] {
  const closed = daysOfWeek(weekOfDay(days.from)).filter((day) =>
    foreseen.some(({ platform }) => isClosed(platform, day)),
  );
  return [
    ...(closed.length === 0 ? [] : [{ code: 'closed-days', values: closed }]),
    ...(foreseen.every(({ counted }) => counted.profileCounted) ? [] : [{ code: 'even-days', values: [] }]),
  ];
}

function leftOutNotes(flows: readonly ForeseenFlow[]): readonly Note[] {
  const values = flows
    .filter((one) => !isForeseen(one))
    .map(({ platform, flow }) => `${platform.code} ${flow.channel}-${flow.direction}`);
  return values.length === 0 ? [] : [{ code: 'not-foreseen', values }];
}
