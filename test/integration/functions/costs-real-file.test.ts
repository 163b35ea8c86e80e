import { pasteAll, recordAll } from '../../support/activity.ts';
import { startFastApi, type Client } from '../../support/api.ts';
import { csvLines } from '../../support/csv-lines.ts';
import { anOrganisation, memberOf } from '../../support/organisation.ts';
import { testWithShared } from '../../support/shared.ts';

/** Real files beside ledgers, and what the API answers against sums made here in plain numbers. */
async function financeOfNew(): Promise<Client> {
  const api = await startFastApi();
  await anOrganisation(api);
  return api.as(memberOf('finance'), 'ACME');
}
const platform = 'FR-LYON';
const lineKey = (line: number): string => `01JC${String(line).padStart(22, '0')}`;

async function costsOf(
  finance: Client,
  asks: readonly { channel: 'phone' | 'chat'; per: string }[],
  period: string,
) {
  const { answers } = await finance.call('figures', {
    body: { asks: asks.map((of) => ({ ask: 'cost' as const, entity: platform, period, ...of })) },
  });
  return answers.map((answer) => {
    if (answer.answer !== 'indicator') throw new Error(JSON.stringify(answer));
    return answer.figure;
  });
}

const months: Record<string, string> = {
  'Apr-15': '2015-04',
  'May-15': '2015-05',
  'Jun-15': '2015-06',
  'Jul-15': '2015-07',
  'Aug-15': '2015-08',
  'Sep-15': '2015-09',
};

testWithShared(
  'the NHS 111 service of the Isle of Wight: what an answered call costs, by quarter',
  async () => {
    const lines = csvLines('data', 'nhs111_2015_16', 'cost_rows.csv').map((line) => {
      const period = months[line['Periodname']!]!;
      return {
        period,
        quarter: `2015-Q${Math.ceil(Number(period.slice(5)) / 3)}`,
        answered: Number(line['Nhs1 Answered Calls SUM']),
        staff: Number(line['Nhs1 Cost Call Handlers SUM']),
        supervision: Number(line['Nhs1 Cost Clinical Staff SUM']),
      };
    });
    const finance = await financeOfNew();
    const flow = { platform, channel: 'phone', direction: 'in' } as const;
    await recordAll(
      finance,
      lines.map(({ period, answered }) => ({ ...flow, period, counted: { answered } })),
    );
    const natures = ['staff', 'supervision'] as const;
    const ledger = lines.flatMap((line, month) =>
      natures.map((nature, place) => ({
        key: lineKey(10 * month + place),
        fields: { quarter: line.quarter, platform, nature, amount: line[nature], currency: 'EUR' },
      })),
    );
    await pasteAll(finance, 'costs', ledger);
    // As awk says over the same lines.
    const perCall = { '2015-Q2': 2.781614, '2015-Q3': 2.605766 };
    for (const [quarter, expected] of Object.entries(perCall)) {
      const own = lines.filter((line) => line.quarter === quarter);
      const cost = own.reduce((all, { staff, supervision }) => all + staff + supervision, 0);
      const calls = own.reduce((all, { answered }) => all + answered, 0);
      const [figure] = await costsOf(finance, [{ channel: 'phone', per: 'contact' }], quarter);
      expect(figure).toMatchObject({
        status: 'complete',
        n: calls,
        basis: { numerator: String(cost), denominator: String(calls), missingDays: 0 },
      });
      expect(Number(figure?.value?.toFixed(6))).toBe(expected);
    }
  },
);

testWithShared('the chats of STAR beside calls: two at once, each queue a reason, to the cent', async () => {
  const chats = csvLines('data', 'star_chats', 'contacts.csv')
    .filter((line) => line['started_at'] !== '')
    .map((line) => ({
      day: line['started_at']!.slice(0, 10),
      queue: line['queue']!.toUpperCase().replace(/[^A-Z0-9]+/g, '-'),
      seconds: Number(line['handle_time_s']),
    }));
  const seconds = (own: typeof chats) => own.reduce((all, chat) => all + chat.seconds, 0);
  const ofDay = (own: typeof chats, day: string) => own.filter((chat) => chat.day === day);
  const ofQueue = (queue: string) => chats.filter((chat) => chat.queue === queue);
  const days = [...new Set(chats.map(({ day }) => day))];
  // Some chats have no queue: no reason was noted for them.
  const queues = [...new Set(chats.map(({ queue }) => queue))].filter((queue) => queue !== '');
  const finance = await financeOfNew();
  const reasons = queues.map((key) => ({ key, fields: { name: key } }));
  await pasteAll(finance, 'reasons', reasons);
  const calls = { answered: 777, talkSeconds: 123_456 };
  await recordAll(finance, [
    { platform, period: '2020-05', channel: 'phone', direction: 'in', counted: calls },
    ...days.map((day) => ({
      platform,
      period: `${day}..${day}`,
      channel: 'chat' as const,
      direction: 'in' as const,
      counted: { answered: ofDay(chats, day).length, talkSeconds: seconds(ofDay(chats, day)) },
    })),
  ]);
  const counts = days.flatMap((day) =>
    queues.map((queue) => {
      const own = ofDay(ofQueue(queue), day);
      const fields = { contacts: own.length, handlingSeconds: seconds(own) };
      return { key: `${platform}|${day}..${day}|chat-in|${queue}`, fields };
    }),
  );
  await pasteAll(finance, 'reason-counts', counts);
  const cost = { quarter: '2020-Q2', platform, nature: 'invoice', amount: 12_345.67, currency: 'EUR' };
  await pasteAll(finance, 'costs', [{ key: lineKey(1), fields: cost }]);

  const chatCost = (12_345.67 * seconds(chats)) / 2 / (seconds(chats) / 2 + calls.talkSeconds);
  const expected = [
    { channel: 'chat' as const, per: 'contact', euros: chatCost, contacts: chats.length },
    { channel: 'phone' as const, per: 'contact', euros: 12_345.67 - chatCost, contacts: calls.answered },
    ...queues.map((per) => {
      const own = ofQueue(per);
      const euros = (chatCost * seconds(own)) / seconds(chats);
      return { channel: 'chat' as const, per, euros, contacts: own.length };
    }),
  ];
  const asks = expected.map(({ channel, per }) => ({ channel, per }));
  const figures = await costsOf(finance, asks, '2020-Q2');
  const cents = figures.map(({ value, n, basis }, place) => {
    const { euros, contacts } = expected[place]!;
    expect(n).toBe(contacts);
    expect(Math.abs(Number(basis.numerator) - euros)).toBeLessThan(0.01);
    expect(value).toBeCloseTo(Number(basis.numerator) / contacts, 9);
    return Math.round(100 * Number(basis.numerator));
  });
  const [ofChats = 0, ofCalls = 0, ...ofQueues] = cents;
  expect(ofChats + ofCalls).toBe(1_234_567);
  const left = figures.at(-1)?.basis.notes.find(({ code }) => code === 'unattributed')?.values[0] ?? '0';
  expect(ofQueues.reduce((all, one) => all + one, Math.round(100 * Number(left)))).toBe(ofChats);
});
