import type { ActivityRecord } from '#contract/activity';
import { dayNumber, daysOfPeriod } from '#domain/activity/period-days';
import { maisonAzur } from '../../../../../infra/local/demonstration/brands.ts';
import { demonstrationQuarters } from '../../../../../infra/local/demonstration/calendar.ts';
import type { Caller } from '../../../../../infra/local/demonstration/caller.ts';
import { playActivity } from '../../../../../infra/local/demonstration/play-activity.ts';
import { persons } from '../../../../../infra/local/identity/persons.ts';

/** What is sent to the API on a day. */
async function sentOn(today: string) {
  const sent: { route: string; step: string; request: unknown }[] = [];
  const call = ((route: string, { step, request }: { step: string; request: unknown }) => {
    sent.push({ route, step, request });
    return Promise.resolve({});
  }) as unknown as Caller;
  const { closed, open } = demonstrationQuarters(today);
  const now = Date.parse(`${today}T09:00:00Z`);
  const quarters = [...closed, open];
  await playActivity({ call, brand: maisonAzur, manager: persons[0], quarters, now });
  const activity = sent.flatMap(({ route, request }) =>
    route === 'recordActivity' ? (request as { activity: ActivityRecord[] }).activity : [],
  );
  return { sent, activity };
}

test.each(['2026-11-22', '2026-01-01', '2026-02-08', '2020-05-25', '2028-02-29', '2026-07-03'])(
  'on %s every day of half a year up to yesterday is counted, and none of today',
  async (today) => {
    const { activity } = await sentOn(today);
    const calls = activity.filter(({ channel, platform }) => channel === 'phone' && platform === 'FR-LILLE');
    const counted = new Set<number>();
    for (const { period } of calls) {
      const { from, to } = daysOfPeriod(period);
      for (let day = dayNumber(from); day <= dayNumber(to); day += 1) counted.add(day);
    }
    const yesterday = dayNumber(today) - 1;
    expect(Math.max(...counted)).toBe(yesterday);
    for (let day = yesterday - 180; day <= yesterday; day += 1) expect(counted.has(day)).toBe(true);
  },
);

test('played again the same day it sends the same; steps of another day have other names', async () => {
  const [first, again, later] = [
    await sentOn('2026-11-22'),
    await sentOn('2026-11-22'),
    await sentOn('2026-11-23'),
  ];
  expect(again.sent).toEqual(first.sent);
  const stepsOf = ({ sent }: typeof first) =>
    sent.filter(({ route }) => route === 'recordActivity').map(({ step }) => step);
  expect(stepsOf(first).some((step) => stepsOf(later).includes(step))).toBe(false);
});
