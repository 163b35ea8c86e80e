import type { Conditions } from '../../addin/workbench/conditions/conditions.ts';
import { eventually } from '../support/eventually.ts';
import { ask } from '../support/product/ask.ts';
import { atOneSheet } from '../support/product/at-one-sheet.ts';
import { columns, secondAnswer, type SyncedSheet } from '../support/product/synced-sheet.ts';

const { first, second, revision } = columns;
const exchange = atOneSheet('2020-Q2');

const under = ({ page }: SyncedSheet, conditions: Partial<Conditions>) =>
  page.evaluate((wanted) => globalThis.workbench.host.conditions.set(wanted), conditions);
const fairly = ({ page }: SyncedSheet) => page.evaluate(() => globalThis.workbench.host.conditions.reset());

exchange('a receipt taken back with Ctrl+Z is not sent: the person chooses', async (sheet, [one = '']) => {
  await sheet.changeElsewhere(one, '2');
  await sheet.receive();
  await eventually(() => sheet.read(one, first), 2);
  for (let step = 0; step < 6 && (await sheet.read(one, first)) !== ''; step += 1)
    await sheet.press('Control+z');
  await sheet.says(one, expect.stringMatching(/^réception annulée/));
  await sheet.send();
  await sheet.cardSays(/1 réception annulée à trancher/);
  expect(await sheet.served(one)).toBe('2');
  await sheet.pane.getByRole('button', { name: 'Remettre la reçue' }).click();
  await eventually(() => sheet.read(one, first), 2);
});

exchange('while a cell is being typed in, a receipt waits and says so', async (sheet, [one = '']) => {
  await sheet.changeElsewhere(one, '5');
  await under(sheet, { cellEditing: true });
  await sheet.receive();
  await sheet.cardSays(/Réception….*en cours de saisie/);
  await fairly(sheet);
  await eventually(() => sheet.read(one, first), 5);
});

exchange(
  'cut before, during or after the write, a push goes out once, and the pane says what to do',
  async (sheet, [one = '']) => {
    const before = Number(await sheet.read(one, revision));
    for (const [index, failure] of (['not-sent', 'cut-answer', 'no-answer'] as const).entries()) {
      const value = String(index + 1);
      await sheet.write(one, first, value);
      await under(sheet, { failing: 'all', failure, failingPath: '/push' });
      await sheet.send();
      await sheet.cardSays(/Serveur injoignable[\s\S]*Un envoi n’a pas eu de réponse/);
      await fairly(sheet);
      await sheet.send();
      await sheet.says(one, 'envoyé');
      expect(await sheet.served(one)).toBe(value);
    }
    expect(await sheet.read(one, revision)).toBe(before + 3);
  },
);

exchange('what is typed while a slow push is on its way stays to send', async (sheet, [one = '']) => {
  await sheet.write(one, first, '4');
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await sheet.page.route('**/push', async (route) => {
    await held;
    await route.continue();
  });
  const asked = sheet.page.waitForRequest(/push$/);
  await sheet.send();
  await asked;
  await sheet.cardSays(/Envoi…/);
  await sheet.write(one, first, '1');
  release?.();
  await sheet.cardSays(/1 saisie à envoyer/);
  await sheet.page.unroute('**/push');
  expect([await sheet.served(one), await sheet.read(one, first)]).toEqual(['4', 1]);
  await sheet.send();
  await sheet.says(one, 'envoyé');
});

exchange(
  'a sign-in that ran out is renewed in the middle of a push; a clock wrong by hours changes nothing',
  async (sheet, [one = '', other = '']) => {
    await sheet.write(one, first, '3');
    await under(sheet, { signIn: 'expired' });
    await sheet.send();
    await sheet.says(one, 'envoyé');
    await sheet.pane.locator('body').evaluate(() => {
      const real = Date.now;
      Date.now = () => real() + 7 * 3_600_000;
    });
    await sheet.write(other, first, '2');
    await sheet.send();
    await sheet.says(other, 'envoyé');
    expect([await sheet.served(one), await sheet.served(other)]).toEqual(['3', '2']);
  },
);

exchange(
  'a push sent again after a day is the same push, and what others changed since is a choice',
  async (sheet, [one = '', other = '']) => {
    await sheet.write(one, first, '4');
    await sheet.write(other, first, '4');
    await under(sheet, { failing: 'all', failure: 'no-answer', failingPath: '/push' });
    await sheet.send();
    await sheet.cardSays(/Un envoi n’a pas eu de réponse/);
    await sheet.changeElsewhere(other, '5');
    const origin = new URL(sheet.page.url()).origin;
    const body = JSON.stringify({ advanceHours: 26 });
    expect((await ask(origin, '/local/clock', { method: 'POST', body })).status).toBe(200);
    await fairly(sheet);
    await sheet.receive();
    await sheet.cardSays(/Rien à envoyer/);
    await eventually(() => sheet.read(other, first), 5);
    expect([await sheet.served(one), await sheet.served(other)]).toEqual(['4', '5']);
  },
);

exchange(
  'two people change the same row: cells merge, the same cell is a choice for one or for all',
  async (sheet, [one = '', other = '']) => {
    for (const contact of [one, other]) {
      await sheet.write(contact, first, '1');
      await sheet.write(contact, second, '1');
      await sheet.changeElsewhere(contact, '5');
    }
    await sheet.send();
    await sheet.cardSays(/2 conflits à trancher/);
    await sheet.says(one, expect.stringMatching(/^conflit.: Compréhension de la demande — choisissez/));
    expect(await sheet.served(one, secondAnswer)).toBe('1');
    await sheet.pane.getByRole('button', { name: 'Prendre toutes les autres' }).click();
    await eventually(() => Promise.all([one, other].map((contact) => sheet.read(contact, first))), [5, 5]);
    await sheet.cardSays(/Rien à envoyer/);
  },
);
