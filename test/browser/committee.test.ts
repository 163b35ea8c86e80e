import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { atWork } from '../support/product/at-work.ts';
import { runningSystem } from '../support/product/running-system.ts';

/** The first one also waits for the demonstration to be played. */
const limitMs = 900_000;

browserTest(
  'the sheet of the committee foresees the week after the one in its yellow cell, and a decision typed stands on it',
  async () => {
    const { origin } = await runningSystem();
    const { pane, paste, ribbon, type, value } = await atWork({ origin, lang: 'fr' });
    const write = async () => {
      await pane.getByRole('button', { name: 'Comités et décisions' }).click();
      await pane.getByRole('button', { name: /Comité opérationnel/ }).click();
      await eventually(() => value('A1'), 'Comité opérationnel');
    };

    await write();
    await eventually(() => value('A12'), expect.stringContaining('Contacts reçus'));
    await eventually(() => value('B12').then(Number), expect.any(Number));
    await eventually(async () => Number(await value('B26')) > 0, true);
    await eventually(async () => Number(await value('B28')) > 0, true);
    const expected = Number(await value('B26'));
    expect(Number(await value('C26'))).toBeLessThanOrEqual(expected);
    expect(Number(await value('D26'))).toBeGreaterThanOrEqual(expected);
    const week = await value('B11');
    await type('B4', 'FR-LYON');
    await eventually(async () => Number(await value('B26')) > 10 * expected, true);
    await type(
      'B5',
      String(await value('B5')).replace(/\d\d$/, (one) => String(Number(one) - 1).padStart(2, '0')),
    );
    await eventually(async () => (await value('B11')) !== week, true);

    await pane.getByRole('button', { name: 'Ouvrir les décisions' }).click();
    await eventually(() => value('D1'), 'Décision ou correction');
    await paste('A2', [['25/05/2020', '*', 'décision', 'Deux conseillers de plus le lundi']]);
    await ribbon('Envoyer');
    await eventually(() => value('H2'), 'envoyé');

    await pane.getByRole('button', { name: 'Accueil' }).click();
    await write();
    await eventually(() => value('A51'), 'Deux conseillers de plus le lundi');
  },
  limitMs,
);
