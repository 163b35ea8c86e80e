import { readFileSync } from 'node:fs';
import type { ActivityRecord } from '#contract/activity';
import { startFastApi, type Client, type TestApi } from '../../support/api.ts';
import { kpiAsk, kpisOf, pasteAll, recordAll } from '../../support/activity.ts';
import { anOrganisation, memberOf } from '../../support/organisation.ts';
import { sharedPath, testWithShared } from '../../support/shared.ts';

let api: TestApi;
let manager: Client;
beforeEach(async () => {
  api = await startFastApi();
  manager = await anOrganisation(api);
});

const counted = (
  period: string,
  measures: ActivityRecord['counted'],
  of: Partial<ActivityRecord> = {},
): ActivityRecord => ({
  platform: 'FR-LYON',
  period,
  channel: 'phone',
  direction: 'in',
  counted: measures,
  ...of,
});
const iso = (date: Date) => date.toISOString().slice(0, 10);
const later = (day: string, days: number) => iso(new Date(Date.parse(day) + days * 86_400_000));
const spanOf = (monday: string) => `${monday}..${later(monday, 6)}`;
const notesOf = (figure: Awaited<ReturnType<typeof kpisOf>>[number] | undefined) =>
  Object.fromEntries((figure?.basis.notes ?? []).map(({ code, values }) => [code, values]));

/** By Monday, the calls of weeks of which all five days were counted: not a line of the product in it. */
function bankWeeks(daily: ReadonlyMap<string, number>): Map<string, number> {
  const weeks = new Map<string, number[]>();
  for (const [day, calls] of daily) {
    const monday = later(day, -((new Date(day).getUTCDay() + 6) % 7));
    weeks.set(monday, [...(weeks.get(monday) ?? []), calls]);
  }
  const whole = [...weeks].filter(([, calls]) => calls.length === 5);
  return new Map(whole.map(([monday, calls]) => [monday, calls.reduce((a, b) => a + b, 0)]));
}

/** The two methods a year of less than 52 weeks allows, and which was less wrong over the last eight weeks. */
function backtest(weeks: ReadonlyMap<string, number>, target: string) {
  const known = [...weeks].filter(([monday]) => monday < target).sort();
  const say = {
    'last-week': (before: number[]) => before.at(-1)!,
    'mean-of-4': (before: number[]) =>
      before.slice(-4).reduce((a, b) => a + b, 0) / Math.min(4, before.length),
  };
  const scored = Object.entries(say).map(([method, foresee]) => {
    const past = known.slice(2).flatMap(([, came], index) => {
      const before = known.slice(0, index + 2).map(([, calls]) => calls);
      return [{ came, said: foresee(before) }];
    });
    const last = past.slice(-8);
    const missed = last.reduce((sum, { came, said }) => sum + Math.abs(came - said), 0);
    const error = missed / last.reduce((sum, { came }) => sum + came, 0);
    return { method, error, past, expected: foresee(known.map(([, calls]) => calls)) };
  });
  return scored.sort((one, other) => one.error - other.error)[0]!;
}

testWithShared('the calls of a bank are foreseen as a short script of its own foresees them', async () => {
  const lines = readFileSync(sharedPath('data', 'bank_calls_5min', 'calls.csv'), 'utf8')
    .trim()
    .split('\n');
  const daily = new Map<string, number>();
  for (const line of lines.slice(1)) {
    const [start = '', calls] = line.split(',');
    daily.set(start.slice(0, 10), (daily.get(start.slice(0, 10)) ?? 0) + Number(calls));
  }
  await recordAll(
    manager,
    [...daily].map(([day, received]) => counted(`${day}..${day}`, { received })),
  );
  // The week after a whole one, so that it is foreseen one week ahead.
  const weeks = bankWeeks(daily);
  const target = [...weeks.keys()].sort().at(-1)!;
  expect(weeks.has(later(target, -7))).toBe(true);
  const own = backtest(weeks, target);
  const period = spanOf(target);
  const [forecast, error, tuesday] = await kpisOf(manager, [
    { indicator: 'forecast', entity: 'FR-LYON', period },
    { indicator: 'forecastError', entity: 'FR-LYON', period },
    { indicator: 'forecast', entity: 'FR-LYON', period: `${later(target, 1)}..${later(target, 1)}` },
  ]);
  expect(forecast).toMatchObject({ value: Math.round(own.expected), status: 'complete', unit: 'count' });
  expect(notesOf(forecast)).toMatchObject({ method: [own.method], 'weeks-ahead': ['1'] });
  expect(error?.value).toBeCloseTo(own.error, 6);
  expect(error).toMatchObject({ n: 8, unit: 'share' });

  const factors = own.past.map(({ came, said }) => came / said).sort((a, b) => a - b);
  const k = Math.max(1, Math.floor((factors.length + 1) / 10));
  expect(forecast?.low).toBe(Math.round(own.expected * Math.min(1, factors[k - 1]!)));
  expect(forecast?.high).toBe(Math.round(own.expected * Math.max(1, factors[factors.length - k]!)));

  // Tuesdays' share of whole weeks counted before.
  const mondays = [...weeks.keys()].filter((monday) => monday < target);
  const share =
    mondays.reduce((sum, monday) => sum + daily.get(later(monday, 1))!, 0) /
    mondays.reduce((sum, monday) => sum + weeks.get(monday)!, 0);
  expect(tuesday).toMatchObject({ value: Math.round(own.expected * share), low: null });
});

const MONDAY = '2026-09-07';
/** Eight weeks of five days: 100, 120, 80 … a day, 180 s each, 8 h logged and 1.5 paused by ten agents. */
const steady = () =>
  Array.from({ length: 8 }, (_, week) =>
    [0, 1, 2, 3, 4].map((day) => {
      const date = later(MONDAY, -7 * (8 - week) + day);
      const received = 100 + (week % 2) * 20;
      return counted(`${date}..${date}`, {
        received,
        answered: received,
        talkSeconds: received * 150,
        holdSeconds: 0,
        wrapSeconds: received * 30,
      });
    }),
  ).flat();

test('agents come from the busiest day of the forecast, with everything they suppose', async () => {
  await recordAll(manager, steady());
  const period = spanOf(MONDAY);
  const ask = (indicator: string) => ({ indicator, entity: 'FR-LYON', period, channel: 'phone' as const });
  const [unknown] = await kpisOf(manager, [ask('agents')]);
  expect(unknown).toMatchObject({ value: null, status: 'not-collected' });
  expect(notesOf(unknown)).toEqual({ 'hours-unknown': ['FR-LYON'] });

  await manager.call('pushSheet', {
    parameters: { sheet: 'platforms' },
    body: {
      rows: [
        {
          key: 'FR-LYON',
          base: 1,
          changes: {
            hours: { from: null, to: 'Mo-Fr 08:00-18:00' },
            closedDays: { from: null, to: '2026-09-08' },
          },
        },
      ],
    },
  });
  const [forecast, agents, present, handling, pauses, closed] = await kpisOf(manager, [
    ask('forecast'),
    ask('agents'),
    ask('agentsPresent'),
    ask('agentsHandling'),
    ask('agentsShrinkage'),
    { ...ask('agents'), period: '2026-09-08..2026-09-08' },
  ]);
  // 110 a day, four days open: 11 calls an hour of 180 s are 0.55 erlang; 2 agents answer 88.8 % in 20 s, 1 does not.
  expect(forecast).toMatchObject({ value: 440, status: 'complete' });
  expect(notesOf(forecast)).toMatchObject({ 'closed-days': ['2026-09-08'], method: ['mean-of-4'] });
  expect(present).toMatchObject({ value: 2 });
  expect(agents).toMatchObject({ value: 3, unit: 'count', status: 'complete' });
  expect(notesOf(agents)).toMatchObject({
    service: ['0.8', '20'],
    'occupancy-cap': ['0.85'],
    'shrinkage-supposed': ['FR-LYON', '0.3'],
    handling: ['FR-LYON', '180'],
    contacts: ['FR-LYON', '110', '10'],
  });
  expect(handling).toMatchObject({ value: 180, unit: 'seconds' });
  expect(pauses).toMatchObject({ value: 0.3, unit: 'share', status: 'partial' });
  expect(closed).toMatchObject({ value: 0 });
});

test('a target in force says what share of calls is to be answered', async () => {
  await recordAll(manager, steady());
  await manager.call('pushSheet', {
    parameters: { sheet: 'platforms' },
    body: {
      rows: [{ key: 'FR-LYON', base: 1, changes: { hours: { from: null, to: 'Mo-Fr 08:00-18:00' } } }],
    },
  });
  await pasteAll(manager, 'targets', [
    {
      key: '01JG0000000000000000000001',
      fields: { entity: '*', indicator: 'serviceOfReceived', fromDay: '2026-01-01', target: 0.99 },
    },
  ]);
  const [present] = await kpisOf(manager, [
    { indicator: 'agentsPresent', entity: 'FR-LYON', period: spanOf(MONDAY), channel: 'phone' },
  ]);
  expect(present).toMatchObject({ value: 4 });
  expect(notesOf(present)).toMatchObject({ service: ['0.99', '20'] });
});

test('fewer than six weeks, or a span that is no week, are not foreseen', async () => {
  await recordAll(manager, steady().slice(0, 25));
  const [few] = await kpisOf(manager, [
    { indicator: 'forecast', entity: 'FR-LYON', period: spanOf(later(MONDAY, -21)) },
  ]);
  expect(few).toMatchObject({ value: null, status: 'not-collected' });
  expect(notesOf(few)).toEqual({ 'too-few-weeks': ['5'] });
  const { answers } = await manager.call('figures', {
    body: {
      asks: ['2026-Q4', '2026-09-08..2026-09-14'].map((period) => kpiAsk({ indicator: 'forecast', period })),
    },
  });
  expect(answers).toMatchObject([{ code: 'unknown-period' }, { code: 'unknown-period' }]);
});

test('two platforms are foreseen together; one without enough weeks makes it partial', async () => {
  await recordAll(manager, [
    ...steady(),
    ...steady()
      .slice(-10)
      .map((record) => ({ ...record, platform: 'PT-PORTO' })),
  ]);
  const [both] = await kpisOf(manager, [{ indicator: 'forecast', period: spanOf(MONDAY) }]);
  expect(both).toMatchObject({ value: 550, status: 'partial', basis: { platformsCounted: 1 } });
  expect(notesOf(both)).toMatchObject({ 'not-foreseen': ['PT-PORTO phone-in'] });
});

test('regularity is of the year of weeks that ends with the quarter', async () => {
  await recordAll(manager, steady());
  const [regularity] = await kpisOf(manager, [
    { indicator: 'regularity', entity: 'FR-LYON', period: '2026-Q3' },
  ]);
  // Weeks of 500 and 600, four each: 50 from 550, squares of 20,000 over 7.
  expect(regularity?.value).toBeCloseTo(Math.sqrt(20_000 / 7) / 550, 9);
  expect(regularity).toMatchObject({ n: 8, unit: 'ratio' });
});

test('a platform manager foresees their own platforms only', async () => {
  await recordAll(manager, steady());
  const lyon = api.as(memberOf('platform-manager'), 'ACME');
  const { answers } = await lyon.call('figures', {
    body: {
      asks: ['FR-LYON', 'PT-PORTO'].map((entity) =>
        kpiAsk({ indicator: 'forecast', entity, period: spanOf(MONDAY) }),
      ),
    },
  });
  expect(answers).toMatchObject([{ figure: { value: 550 } }, { answer: 'refused', code: 'not-visible' }]);
});
