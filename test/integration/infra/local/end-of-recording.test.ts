import type { Client } from '../../../support/api.ts';
import { ask } from '../../../support/product/ask.ts';
import { memberOf, type Member } from '../../../support/product/member-of.ts';
import { runningSystem } from '../../../support/product/running-system.ts';
import { aCall, sendRecordings } from '../../../support/recordings.ts';

// The whole product is started, with its demonstration, on a machine that may be busy.
jest.setTimeout(400_000);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let origin: string;
let claire: Member;
let wave: string;
beforeAll(async () => {
  ({ origin } = await runningSystem());
  claire = await memberOf(origin, 'Claire Morel');
  const { waves } = await claire('overview');
  wave = waves.find(({ state }) => state === 'open')?.code ?? '';
});

const move = async (by: object) =>
  expect((await ask(origin, '/local/clock', { method: 'POST', body: JSON.stringify(by) })).status).toBe(200);

/** The same member as tests of the API know one. */
const asClient = (member: Member) =>
  ({
    call: (id: 'askUploads', { parameters, body }: { parameters: { wave: string }; body: never }) =>
      member(id, body, parameters),
  }) as unknown as Client;

/** Of the contacts that nothing was sent of, the call that ends last. */
async function aSilentCall() {
  const { rows } = await claire('pullEvaluations', { cursor: {} }, { wave });
  const [row] = rows
    .filter(({ fields }) => fields['channel'] === 'phone' && fields['recording'] === 'none')
    .sort((one, other) => (String(one.fields['listenBy']) < String(other.fields['listenBy']) ? 1 : -1));
  return {
    key: row?.key ?? '',
    contact: String(row?.fields['contact']),
    end: String(row?.fields['listenBy']),
  };
}

const lineOf = async (contact: string) => {
  const { lines, totals } = await claire('retentionReport', undefined, { wave });
  return { line: lines.find((one) => one.contact === contact && one.state !== 'none'), totals };
};

test('a recording is heard until its end, then nothing is left of it but the proof; of all others after three months', async () => {
  const { key, contact, end } = await aSilentCall();
  await sendRecordings(asClient(claire), [{ contact, bytes: aCall() }], wave);
  const heard = await claire('listen', { key }, { wave });
  if (heard.form !== 'audio') throw new Error('nothing to hear');
  expect((await fetch(heard.url)).status).toBe(200);
  expect((await lineOf(contact)).line).toMatchObject({ state: 'ready', lies: true, end });
  const { cursor } = await claire('pullEvaluations', { cursor: {} }, { wave });

  const left = Date.parse(end) - Date.parse((await claire('me')).now);
  await move({ advanceDays: Math.floor(left / DAY) });
  if (left % DAY > HOUR) await move({ advanceHours: Math.floor((left % DAY) / HOUR) });
  const last = await claire('listen', { key }, { wave });
  expect(last.form === 'audio' && (await fetch(last.url)).status).toBe(200);
  await move({ advanceHours: 1 });

  await expect(claire('listen', { key }, { wave })).rejects.toThrow('recording-gone');
  expect((await fetch(heard.url)).status).toBe(404);
  const { line, totals } = await lineOf(contact);
  expect(line).toMatchObject({ state: 'gone', reason: 'end', lies: false });
  expect(line?.secondsBefore).toBeGreaterThan(22 * 3600);
  expect(totals).toMatchObject({ destroyedInTime: totals.recordings - totals.alive, late: 0, unknown: 0 });
  const { lines } = await claire('destructions', {});
  expect(lines.map(({ reason }) => reason)).toContain('end');
  const { rows } = await claire('pullEvaluations', { cursor }, { wave });
  expect(rows.find((row) => row.key === key)?.fields['recording']).toBe('gone');

  await move({ advanceDays: 92 });
  expect((await lineOf(contact)).totals).toMatchObject({ alive: 0, lying: 0, unproven: 0, late: 0 });
});
