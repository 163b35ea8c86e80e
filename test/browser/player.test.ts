import type { Page } from 'playwright-core';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { ask } from '../support/product/ask.ts';
import { atWork, type AtWork } from '../support/product/at-work.ts';
import { openEvaluationSheet } from '../support/product/evaluation-sheet.ts';
import { memberOf } from '../support/product/member-of.ts';
import { runningSystem } from '../support/product/running-system.ts';
import { sendCall } from '../support/product/send-call.ts';
import { aCall } from '../support/recordings.ts';

const MINUTE = 60;
const lengthSeconds = 30 * MINUTE;
/** The first one also waits for the demonstration to be played. */
const limitMs = 900_000;

browserTest(
  'a call is heard from the selected row, a fact is marked where it is, and at its end it is refused and gone',
  async () => {
    const { origin } = await runningSystem();
    const manager = await memberOf(origin, 'Claire Morel');
    const { key, contact, wave } = await aPhoneRow(manager);
    expect(await sendCall(manager, { wave, contact, bytes: aCall(lengthSeconds) })).toBeUndefined();

    const claire = await atWork({ origin, lang: 'fr' });
    const { page, pane, go, value, column, ribbon } = claire;
    const answers = rangesAnswered(page);
    await openEvaluationSheet(claire);
    const row = await rowOf(claire, contact);
    const [facts, recording, left] = [
      await column('Faits observés'),
      await column('Enregistrement'),
      await column('Reste'),
    ];
    expect([await value(`${recording}${row}`), await value(`${facts}${row}`)]).toEqual(['prêt', '']);
    expect(await value(`${left}${row}`)).toBeGreaterThan(0);
    await pane.getByRole('button', { name: 'Écouter', exact: true }).click();
    await go(`A${row}`);
    await eventually(() => pane.getByRole('heading', { level: 2 }).first().innerText(), heading(contact));

    const audio = pane.locator('audio');
    const at = () => audio.evaluate((sound) => (sound instanceof HTMLAudioElement ? sound.currentTime : 0));
    await pane.getByRole('button', { name: 'Lire', exact: true }).click();
    await eventually(async () => (await at()) > 0.2, true);
    const minute = 25 * MINUTE;
    await pane.getByRole('slider', { name: 'Position' }).fill(String(minute));
    await eventually(async () => (await at()) > minute + 0.2, true);
    // The jump asks for what is there, and what lies between is never fetched.
    await eventually(() => answers.at(-1)?.from ?? 0, beyond(8000 * 20 * MINUTE));
    expect(answers.every(({ status }) => status === 206)).toBe(true);

    await pane.getByRole('button', { name: 'Fait ici' }).click();
    await eventually(() => value(`${facts}${row}`), expect.stringMatching(/^\[25:\d\d\] $/));
    await eventually(() => pane.getByRole('button', { name: /^Aller à 25:/ }).count(), 1);
    await ask(origin, '/local/clock', { method: 'POST', body: JSON.stringify({ advanceDays: 90 }) });
    await eventually(() => pane.getByText(/ne peut plus être écouté depuis le/).count(), 1);
    await eventually(() => audio.count(), 0);
    // What was written down survives what was heard.
    await ribbon('Envoyer');
    await eventually(() => factsOf(manager, { key, wave }), expect.stringMatching(/^\[25:\d\d\]/));
    await ribbon('Recevoir');
    await eventually(() => value(`${recording}${row}`), 'détruit');
    await expect(manager('listen', { key }, { wave })).rejects.toThrow('recording-gone');
  },
  limitMs,
);

type Manager = Awaited<ReturnType<typeof memberOf>>;

async function aPhoneRow(manager: Manager) {
  const { waves } = await manager('overview');
  const wave = waves.find(({ state }) => state === 'open')?.code ?? '';
  const { rows } = await manager('pullEvaluations', { cursor: {} }, { wave });
  const row = rows.find(({ fields }) => fields['channel'] === 'phone' && (fields['facts'] ?? '') === '');
  return { key: row?.key ?? '', contact: String(row?.fields['contact']), wave };
}

async function factsOf(manager: Manager, { key, wave }: { readonly key: string; readonly wave: string }) {
  const { rows } = await manager('pullEvaluations', { cursor: {} }, { wave });
  return rows.find((row) => row.key === key)?.fields['facts'];
}

async function rowOf({ value }: AtWork, contact: string): Promise<number> {
  for (let row = 2; row < 400; row += 1) if ((await value(`A${row}`)) === contact) return row;
  throw new Error(`no row of ${contact}`);
}

/** How each request for a part of the sound was answered, and from which byte on. */
function rangesAnswered(page: Page) {
  const answers: { status: number; from: number }[] = [];
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.includes('/rec/')) return;
    const [, from = '-1'] = /bytes (\d+)-/.exec(response.headers()['content-range'] ?? '') ?? [];
    answers.push({ status: response.status(), from: Number(from) });
  });
  return answers;
}

const heading = (contact: string): unknown => expect.stringContaining(contact);
const beyond = (byte: number): unknown => {
  const isBeyond = { asymmetricMatch: (from: number) => from > byte, toString: () => `more than ${byte}` };
  return isBeyond;
};
