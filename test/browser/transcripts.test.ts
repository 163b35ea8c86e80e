import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { atWork, type AtWork } from '../support/product/at-work.ts';
import { memberOf, type Member } from '../support/product/member-of.ts';
import { paneViolations } from '../support/product/pane-violations.ts';
import { runningSystem } from '../support/product/running-system.ts';
import { sendCall } from '../support/product/send-call.ts';
import { aCall } from '../support/recordings.ts';

/** The demonstration may have to be played first. */
const limitMs = 900_000;
const WAVE = '2020-Q2';
const CALL = 'TRN-CALL-1';
const CHAT = 'TRN-CHAT-1';
const lengthSeconds = 120;

/** A call and a chat of the sample, and a practice with a pattern that is said in the call. */
async function prepare(manager: Member): Promise<void> {
  const listed = [CALL, CHAT].map((id, index) => ({
    line: index + 1,
    id,
    platform: 'FR-LYON',
    channel: index === 0 ? ('phone' as const) : ('chat' as const),
    direction: 'in' as const,
    start: '2020-05-12T09:00:00Z',
  }));
  await manager('importContacts', { contacts: listed }, { wave: WAVE });
  expect(await sendCall(manager, { wave: WAVE, contact: CALL, bytes: aCall(lengthSeconds) })).toBeUndefined();
  const said = {
    code: 'ATTENTE',
    practiceLabel: 'Met en attente',
    theme: 'phone-tool',
    polarity: 'poor',
    patternWords: '"mets en attente" | patientez',
    patternSpeaker: 'agent',
  };
  const changes = Object.fromEntries(Object.entries(said).map(([field, to]) => [field, { from: null, to }]));
  await manager('pushSheet', { rows: [{ key: said.code, base: 0, changes }] }, { sheet: 'practices' });
}

const file = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(lines.join('\r\n')),
});
const captions = file(`Appel_${CALL}_x.vtt`, [
  'WEBVTT',
  '',
  '00:00:01.000 --> 00:00:04.000 align:start',
  '<v Agent>Bonjour, que puis-je pour vous ?',
  '',
  '00:00:05.000 --> 00:00:09.000',
  '<v Client>Ma ligne, le 06 12 34 56 78, ne marche plus.',
  '',
  '00:01:30.000 --> 00:01:34.000',
  '<v Agent>Je vous mets en attente, M. Durand.',
]);
const chat = file(`${CHAT}.txt`, ['[00:00] Client : bonjour', '[00:04] Conseiller : bonjour à vous']);

async function sendTexts({ pane }: AtWork): Promise<void> {
  await pane.getByRole('button', { name: 'Envoyer les enregistrements' }).first().click();
  await pane.locator('input[type=file]').first().setInputFiles([captions, chat]);
  await pane.getByText('2 contacts : prêts à partir').waitFor();
  await pane.getByText('1 téléphone').waitFor();
  await pane.getByLabel(/^J’ai regardé/).check();
  await pane.getByRole('button', { name: 'Envoyer : 2 contacts' }).click();
  await pane.getByText('2 contacts : prêts à être écoutés ou lus.').waitFor();
  await pane.getByRole('button', { name: /Retour/ }).click();
}

const rowOf = ({ page }: AtWork, contact: string): Promise<number> =>
  page.evaluate((wanted) => {
    const { active } = globalThis.workbench.workbook;
    for (let row = 1; row < 2000; row += 1) if (active.cell(row, 0)?.value === wanted) return row + 1;
    throw new Error(`no row ${wanted}`);
  }, contact);

const facts = async (manager: Member) =>
  (await manager('pullSheet', { cursor: {} }, { sheet: 'facts' })).rows.map(({ fields }) => fields);

browserTest(
  'a call’s transcript is sent beside its sound, proposed, read and heard beside its row, cited without names, found again',
  async () => {
    const { origin } = await runningSystem();
    const manager = await memberOf(origin, 'Claire Morel');
    await prepare(manager);
    const claire = await atWork({ origin, lang: 'fr' });
    const { page, pane, go, column, ribbon, tab } = claire;
    await sendTexts(claire);

    await pane.getByRole('button', { name: 'Codage et transcriptions' }).first().click();
    await pane.getByLabel('Thème').selectOption('phone-tool');
    await pane.getByRole('button', { name: 'Proposer des contacts' }).click();
    await pane.getByText(/^Met en attente\s: 1 nouveau contact proposé/).waitFor();
    await pane.getByText(/^Précision\s: trop peu de contacts/).waitFor();
    await pane.getByRole('button', { name: 'Ouvrir la feuille de codage' }).click();
    await eventually(() => rowOf(claire, CALL), expect.any(Number));
    expect(await paneViolations(page)).toEqual([]);

    // The transcript follows the row; the turn of the proposal is marked, and the keyboard stays where it was.
    await pane.getByRole('button', { name: 'Écouter', exact: true }).click();
    const cell = `${await column('Met en attente')}${await rowOf(claire, CALL)}`;
    await go(cell);
    await eventually(() => pane.locator('.thread li').count(), 3);
    await eventually(
      () => pane.locator('.thread li.marked').allInnerTexts(),
      [expect.stringMatching(/Proposé\s: Met en attente[^]*Je vous mets en attente/)],
    );
    await pane.getByText('le [téléphone], ne marche plus').waitFor();
    expect(await page.evaluate(() => globalThis.workbench.workbook.selection.local)).toBe(cell);
    await pane.getByRole('button', { name: 'Écouter à 01:30' }).click();
    const at = () =>
      pane
        .locator('audio')
        .evaluate((sound) => (sound instanceof HTMLAudioElement && !sound.paused ? sound.currentTime : 0));
    await eventually(async () => (await at()) > 90, true);
    expect(await paneViolations(page)).toEqual([]);

    // A fact of it goes to the sheet of facts, which was not there, and one is back where one was.
    await pane.getByRole('button', { name: 'Citer le tour 3' }).click();
    await pane.getByLabel(/^Citation/).waitFor();
    await pane.getByRole('button', { name: 'Ajouter aux faits' }).click();
    await pane.getByText(/^Fait ajouté/).waitFor();
    expect(await page.evaluate(() => globalThis.workbench.workbook.selection.local)).toBe(cell);
    await ribbon('Envoyer');
    await eventually(
      () => facts(manager),
      [
        expect.objectContaining({
          wave: WAVE,
          platform: 'FR-LYON',
          practice: 'ATTENTE',
          contact: CALL,
          quote: expect.stringMatching(/^Je vous mets en attente, (?!.*Durand)/) as unknown,
        }),
      ],
    );

    await tab('Faits');
    await pane.getByRole('button', { name: 'Accueil' }).click();
    await pane.getByRole('button', { name: 'Codage et transcriptions' }).first().click();
    await pane.getByLabel(/^Mots/).fill('attente -bonjour');
    await pane.getByLabel('Qui parle').selectOption('agent');
    await pane.getByLabel(/^Mots/).press('Enter');
    await pane.getByText(/Dans 1 contact sur/).waitFor();
    await pane.getByRole('button', { name: `Lire le contact ${CALL}, tour 3` }).click();
    await pane.getByText(/^Trouvé\s: /).waitFor();
    await eventually(
      () => page.evaluate(() => globalThis.workbench.workbook.selection.local),
      `A${cell.replace(/\D/g, '')}`,
    );
    await pane.getByRole('button', { name: /Revenir aux résultats/ }).click();
    await pane.getByLabel(/^Mots/).fill('"jamais dit');
    await pane.getByRole('button', { name: 'Chercher' }).click();
    await pane.getByText(/^Des guillemets s’ouvrent/).waitFor();
    expect(await paneViolations(page)).toEqual([]);
    await page.context().close();
  },
  limitMs,
);

browserTest(
  'in English, a theme without practices says where they are added, and a search without a network that it is cut',
  async () => {
    const { origin } = await runningSystem();
    const { page, pane } = await atWork({ origin, lang: 'en' });
    await pane.getByRole('button', { name: 'Coding and transcripts' }).first().click();
    await pane.getByLabel('Theme').selectOption('trade-gestures');
    await pane.getByText('No practice in this theme.', { exact: false }).waitFor();
    await pane.getByLabel(/^Platform/).selectOption('NL-UTRECHT');
    await page.route('**/transcripts/search', (route) => route.abort());
    await pane.getByLabel(/^Words/).fill('hello');
    await pane.getByLabel(/^Words/).press('Enter');
    await pane
      .getByText(/server cannot be reached/)
      .first()
      .waitFor();
    await page.unroute('**/transcripts/search');
    await pane.getByRole('button', { name: 'Try again' }).click();
    await eventually(
      () => pane.locator('main').innerText(),
      expect.stringMatching(/Nothing like it|No transcript|In \d+ contact/),
    );
    expect(await paneViolations(page)).toEqual([]);
    await page.context().close();
  },
  limitMs,
);
