import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { atWork } from '../support/product/at-work.ts';
import { runningSystem } from '../support/product/running-system.ts';

/** The first one also waits for the demonstration to be played. */
const limitMs = 900_000;

browserTest(
  'a report is a sheet whose sentences, table and chart follow its quarter, and writing again makes no second one',
  async () => {
    const { origin } = await runningSystem();
    const { page, pane, type, value } = await atWork({ origin, lang: 'fr' });
    const write = () => pane.getByRole('button', { name: 'Écrire l’état' }).click();
    const sentence = () => value('A10').then(String);
    const names = () => page.locator('.wb-chart svg text').allTextContents();

    await pane.getByRole('button', { name: 'États', exact: true }).first().click();
    await pane.getByLabel('Rapport complet').uncheck();
    await pane.getByRole('checkbox', { name: /^Rangs/ }).check();
    await write();

    await eventually(() => value('A1'), 'Rangs');
    await eventually(() => value('B4'), '2020-T2');
    await eventually(sentence, expect.stringMatching(/entre le|évaluations/));
    await eventually(
      names,
      expect.arrayContaining(['FR-LYON', 'DE-KOELN', 'Rang (1 : la note la plus haute)']),
    );
    await eventually(async () => (await page.locator('.wb-chart .wb-bar rect').count()) > 0, true);

    const before = await sentence();
    const bars = () =>
      page.locator('.wb-chart .wb-bar rect').evaluateAll((all) => all.map((one) => one.outerHTML));
    const drawn = (await bars()).join('');
    await type('B4', '2020-T1');

    await eventually(async () => (await sentence()) !== before, true);
    await eventually(async () => (await bars()).join('') !== drawn, true);
    await eventually(sentence, expect.stringMatching(/entre le|évaluations/));

    await write();
    await eventually(() => value('B4'), '2020-T2');
    await eventually(sentence, before);
    await eventually(() => page.getByRole('tab', { name: 'Rangs' }).count(), 1);
    await eventually(() => page.locator('.wb-chart').count(), 1);
  },
  limitMs,
);
