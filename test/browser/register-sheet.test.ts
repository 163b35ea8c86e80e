import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { atWork } from '../support/product/at-work.ts';
import { memberOf } from '../support/product/member-of.ts';
import { runningSystem } from '../support/product/running-system.ts';

/** The demonstration may have to be played first. */
const limitMs = 900_000;

browserTest(
  'platforms are added, corrected and deleted in a sheet, and every code that formulas know follows',
  async () => {
    const { origin } = await runningSystem();
    const { page, pane, go, type, value, column, ribbon } = await atWork({ origin, lang: 'fr' });
    const platforms = async () =>
      (await (await memberOf(origin, 'Claire Morel'))('overview')).platforms.map(({ code }) => code);
    await pane.getByRole('button', { name: 'Plateaux', exact: true }).click();
    await eventually(() => value('A2'), expect.stringMatching(/^[A-Z]/));
    const status = await column('Synchronisation');
    const before = await platforms();
    const next = before.length + 2;

    await type(`A${next}`, 'FR-BREST');
    await type(`B${next}`, 'Brest');
    await type(`A${next + 1}`, 'brest');
    await eventually(() => value(`${status}${next}`), 'nouvelle ligne, à envoyer');
    await eventually(
      () => value(`${status}${next + 1}`),
      expect.stringMatching(/^à compléter ou corriger, non envoyée : Code \(/),
    );
    await ribbon('Envoyer');
    await eventually(() => value(`${status}${next}`), expect.stringMatching(/^refusé : Pays : .*vide/));
    await type(`C${next}`, 'FR');
    await type(`F${next}`, 'support');
    await ribbon('Envoyer');
    await eventually(() => value(`${status}${next}`), 'envoyé');
    expect(await platforms()).toEqual([...before, 'FR-BREST'].sort());

    await go(`A${next}`);
    await page.keyboard.press('Control+-');
    const missing = pane.getByText('Absent de la feuille, encore sur le serveur : FR-BREST.');
    await missing.waitFor();
    await ribbon('Envoyer');
    expect(await platforms()).toContain('FR-BREST');
    await pane.getByRole('button', { name: 'Supprimer du serveur' }).click();
    await missing.waitFor({ state: 'detached' });
    expect(await platforms()).toEqual(before);
  },
  limitMs,
);
