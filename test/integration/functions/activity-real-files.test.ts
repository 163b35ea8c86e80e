import type { ActivityRecord } from '#contract/activity';
import { kpisOf, pasteAll, recordAll, type KpiOf } from '../../support/activity.ts';
import { startFastApi, type Client } from '../../support/api.ts';
import { csvLines } from '../../support/csv-lines.ts';
import { anOrganisation } from '../../support/organisation.ts';
import { hasShared, testWithShared } from '../../support/shared.ts';

/**
 * Real files, and every indicator that their columns allow: what the API answers against sums made here in plain numbers
 * from the lines of the file. The mapping of columns is what a person would choose in the importer.
 */
let finance: Client;
let manager: Client;
const lines = hasShared
  ? {
      nhs: csvLines('data', 'nhs111_2015_16', 'nhs111.csv'),
      bank: csvLines('data', 'bank_calls_5min', 'calls.csv'),
      chats: csvLines('data', 'star_chats', 'contacts.csv').filter((line) => line['started_at'] !== ''),
    }
  : { nhs: [], bank: [], chats: [] };
type Line = Record<string, string>;

beforeAll(async () => {
  const api = await startFastApi();
  manager = await anOrganisation(api);
  finance = api.as('finance-acme', 'ACME');
});

const total = (own: readonly Line[], column: string): number =>
  own.reduce((sum, line) => sum + Number(line[column]), 0);

function daysOf(own: readonly Line[], column: string): Map<string, Line[]> {
  const days = new Map<string, Line[]>();
  for (const line of own) {
    const day = line[column]!.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return days;
}

const NHS = {
  received: 'Nhs1 Number Calls Offered SUM',
  answered: 'Nhs1 Answered Calls SUM',
  answeredWithin: 'Nhs1 Answered 60sec SUM',
  abandoned: 'Nhs1 Abandoned Calls SUM',
} as const;
const reasons = {
  AMBULANCE: 'Nhs1 Amb Dispatches SUM',
  URGENCES: 'Nhs1 Recommend To Ae SUM',
  SOINS: 'Nhs1 Recommend To Primcare SUM',
  AUTRE: 'Nhs1 Recommend To Other SUM',
  AUCUN: 'Nhs1 Not Recommend SUM',
} as const;
const avoidable = ['AUCUN', 'AUTRE'];
const judged = [...avoidable, 'AMBULANCE', 'URGENCES'];
const months: Record<string, string> = {
  'Apr-15': '2015-04',
  'May-15': '2015-05',
  'Jun-15': '2015-06',
  'Jul-15': '2015-07',
  'Aug-15': '2015-08',
  'Sep-15': '2015-09',
};
const monthOf = (line: Line): string => months[line['Periodname']!]!;
const codeOf = (line: Line): string => `NHS-${line['Provider Org Code']}`;
const flow = { channel: 'phone', direction: 'in' } as const;

async function takeNhs(): Promise<void> {
  const names = new Map(lines.nhs.map((line) => [codeOf(line), line['Provider Name']!]));
  await manager.call('register', {
    body: {
      providers: [],
      platforms: [...names].map(([code, name]) => ({ code, name, country: 'GB', mission: '111' })),
    },
  });
  await recordAll(
    finance,
    lines.nhs.map((line): ActivityRecord => ({
      platform: codeOf(line),
      period: monthOf(line),
      ...flow,
      counted: Object.fromEntries(
        Object.entries(NHS).map(([measure, column]) => [measure, Number(line[column])]),
      ),
    })),
  );
  await pasteAll(
    finance,
    'reasons',
    Object.keys(reasons).map((code) => ({
      key: code,
      fields: { name: code, ...(judged.includes(code) && { avoidable: avoidable.includes(code) }) },
    })),
  );
  await pasteAll(
    finance,
    'reason-counts',
    lines.nhs.flatMap((line) =>
      Object.entries(reasons).map(([code, column]) => ({
        key: `${codeOf(line)}|${monthOf(line)}|phone-in|${code}`,
        fields: { contacts: Number(line[column]) },
      })),
    ),
  );
}

/** Numerator and denominator of every indicator, in plain numbers. */
function recomputed(own: readonly Line[]): Record<string, readonly [number, number | null]> {
  const sum = (column: string) => total(own, column);
  const of = (codes: readonly string[]) =>
    codes.reduce((all, code) => all + sum(reasons[code as keyof typeof reasons]), 0);
  const all = of(Object.keys(reasons));
  return {
    received: [sum(NHS.received), null],
    answered: [sum(NHS.answered), null],
    answeredWithin: [sum(NHS.answeredWithin), null],
    abandoned: [sum(NHS.abandoned), null],
    reasonsNoted: [all, null],
    answerRate: [sum(NHS.answered), sum(NHS.received)],
    abandonRate: [sum(NHS.abandoned), sum(NHS.received)],
    serviceOfReceived: [sum(NHS.answeredWithin), sum(NHS.received)],
    serviceOfAnswered: [sum(NHS.answeredWithin), sum(NHS.answered)],
    reasonCoverage: [all, sum(NHS.answered)],
    mediaMix: [sum(NHS.received), sum(NHS.received)],
    avoidableShare: [of(avoidable), of(judged)],
    ...Object.fromEntries(Object.keys(reasons).map((code) => [`reason:${code}`, [of([code]), all] as const])),
  };
}

testWithShared(
  'NHS 111, 45 services and six months: every indicator of its columns, by month, quarter and service, and of all',
  async () => {
    await takeNhs();
    const spans: [string, readonly string[]][] = [
      ['2015-04-01..2015-04-30', ['2015-04']],
      ['2015-Q2', ['2015-04', '2015-05', '2015-06']],
      ['2015-Q3', ['2015-07', '2015-08', '2015-09']],
      ['2015-05-01..2015-08-31', ['2015-05', '2015-06', '2015-07', '2015-08']],
    ];
    const entities = ['GB', ...new Set(lines.nhs.map(codeOf))];
    const asked = entities.flatMap((entity) =>
      spans.flatMap(([period, within]) => {
        const own = lines.nhs.filter(
          (line) => (entity === 'GB' || codeOf(line) === entity) && within.includes(monthOf(line)),
        );
        return Object.entries(recomputed(own)).map(([indicator, expected]) => ({
          ask: { indicator, entity, period, channel: 'phone' } satisfies KpiOf,
          expected,
        }));
      }),
    );
    const figures = await kpisOf(
      finance,
      asked.map(({ ask }) => ask),
    );
    expect(asked).toHaveLength(46 * 4 * 17);
    for (const [place, { ask, expected }] of asked.entries()) {
      const figure = figures[place]!;
      const [above, below] = expected;
      const told = { ...ask, ...figure.basis, value: figure.value };
      expect(told).toMatchObject({
        numerator: String(above),
        denominator: below === null ? null : String(below),
        missingDays: 0,
      });
      expect(figure.status).toBe('complete');
      expect(figure.value).toBeCloseTo(below === null ? above : above / below, 9);
    }
  },
);

testWithShared(
  'bank calls by day: the sums of weeks and months, weekends and holidays not being missing',
  async () => {
    const byDay = daysOf(lines.bank, 'interval_start');
    const weekdays = [...Array.from({ length: 151 }, (_, day) => new Date(Date.UTC(2003, 2, 3 + day)))]
      .filter((date) => date.getUTCDay() % 6 !== 0)
      .map((date) => date.toISOString().slice(0, 10));
    const holidays = weekdays.filter((day) => !byDay.has(day));
    await pasteAll(manager, 'platforms', [
      {
        key: 'BANK',
        fields: {
          name: 'Bank',
          country: 'US',
          mission: 'bank',
          hours: 'Mo-Fr 07:00-21:05',
          closedDays: holidays.join(';') || null,
        },
      },
    ]);
    await recordAll(
      finance,
      [...byDay].map(([day, own]): ActivityRecord => ({
        platform: 'BANK',
        period: `${day}..${day}`,
        ...flow,
        counted: { answered: total(own, 'calls_handled') },
      })),
    );
    const expected = (from: string, to: string) =>
      total(
        lines.bank.filter(({ interval_start: at = '' }) => at.slice(0, 10) >= from && at.slice(0, 10) <= to),
        'calls_handled',
      );
    const spans: [string, string][] = [
      ['2003-03-03', '2003-03-09'],
      ['2003-04-14', '2003-04-20'],
      ['2003-06-30', '2003-07-06'],
      ['2003-04-01', '2003-04-30'],
      ['2003-07-01', '2003-07-31'],
      ['2003-04-01', '2003-06-30'],
    ];
    const asks = spans.map(([from, to]) => ({
      indicator: 'answered',
      entity: 'BANK',
      period: `${from}..${to}`,
    }));
    const figures = await kpisOf(finance, asks);
    expect(figures.map(({ value, status }) => [value, status])).toEqual(
      spans.map(([from, to]) => [expected(from, to), 'complete']),
    );
    const [march] = await kpisOf(finance, [
      { indicator: 'answered', entity: 'BANK', period: '2003-03-01..2003-03-31' },
    ]);
    expect(march).toMatchObject({ value: expected('2003-03-01', '2003-03-31'), status: 'complete' });
  },
);

testWithShared(
  'chats of STAR: satisfaction right after the chat, with Wilson’s bounds, by day and in all',
  async () => {
    await pasteAll(manager, 'platforms', [
      { key: 'STAR', fields: { name: 'STAR', country: 'ZZ', mission: 'chat' } },
    ]);
    const byDay = daysOf(lines.chats, 'started_at');
    const counted = (own: readonly Line[]) => ({
      answered: own.length,
      hotSatisfied: own.filter((line) => line['csat_calm_helpful'] === 'True').length,
      hotResponses: own.filter((line) => line['csat_calm_helpful'] !== '').length,
      talkSeconds: total(own, 'handle_time_s'),
    });
    await recordAll(
      finance,
      [...byDay].map(([day, own]): ActivityRecord => ({
        platform: 'STAR',
        period: `${day}..${day}`,
        channel: 'chat',
        direction: 'in',
        counted: counted(own),
      })),
    );
    const spans: [string, readonly Line[]][] = [
      ...[...byDay].map(([day, own]): [string, readonly Line[]] => [`${day}..${day}`, own]),
      ['2020-05-12..2020-05-20', lines.chats],
    ];
    const asks = spans.flatMap(([period]) =>
      ['csatHot', 'answered', 'talkSeconds'].map((indicator) => ({ indicator, entity: 'STAR', period })),
    );
    const figures = await kpisOf(finance, asks);
    // Nobody chatted on the Sunday: nothing says that it was closed.
    const statusOf = (period: string) => (period === '2020-05-12..2020-05-20' ? 'partial' : 'complete');
    for (const [place, [period, own]] of spans.entries()) {
      const { answered, hotSatisfied: x, hotResponses: n, talkSeconds } = counted(own);
      const [csat, chats, talk] = figures.slice(3 * place, 3 * place + 3);
      expect(chats).toMatchObject({ value: answered, status: statusOf(period) });
      expect(talk!.value).toBeCloseTo(talkSeconds, 6);
      expect(csat).toMatchObject({ n, basis: { numerator: String(x), denominator: String(n) } });
      expect(csat!.value).toBeCloseTo(x / n, 9);
      const z = 1.959963984540054;
      const centre = (x + (z * z) / 2) / (n + z * z);
      const margin = (z / (n + z * z)) * Math.sqrt((x * (n - x)) / n + (z * z) / 4);
      if (x < n) expect(csat!.high).toBeCloseTo(centre + margin, 9);
      expect(csat!.low).toBeCloseTo(centre - margin, 9);
    }
  },
);
