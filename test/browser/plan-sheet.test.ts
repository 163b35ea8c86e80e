import { atWork } from '../support/product/at-work.ts';
import { paneViolations } from '../support/product/pane-violations.ts';
import { runningSystem } from '../support/product/running-system.ts';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { keptInBrowser } from '../support/kept-in-browser.ts';

/** The first one also waits for the demonstration to be played. */
const limitMs = 900_000;

browserTest(
  'a plan computes itself as it is typed, is refused with its remedy, saved, and found again in another language',
  async () => {
    const { origin } = await runningSystem();
    const claire = await atWork({ origin, lang: 'fr' });
    const { pane, page } = claire;
    await pane.getByRole('button', { name: 'Plan d’échantillonnage' }).first().click();
    await pane.getByText('Et si…').waitFor();
    expect(await paneViolations(page)).toEqual([]);

    // A1:B11 says what is of the whole plan, D1:E10 what it promises; the strata begin in row 14, H is to evaluate.
    await claire.type('B5', '30');
    await claire.type('B2', '120');
    await pane.getByText(/évaluez-en 210, ou abaissez le minimum par plateau à 17/).waitFor();
    await eventually(() => claire.value('E2'), '');
    expect(await pane.getByRole('button', { name: 'Enregistrer le plan' }).isDisabled()).toBe(true);

    await claire.type('B5', '17');
    await eventually(() => claire.value('E2'), 120);
    const planned = await claire.value('H14');
    await claire.type('H14', '999');
    await pane.getByText(/Vous avez tapé dans une cellule calculée/).waitFor();
    await eventually(() => claire.value('H14'), planned);

    const expected = await claire.value('F14');
    await claire.type('D14', '154321');
    await eventually(async () => (await claire.value('F14')) === expected, false);
    await pane.getByRole('button', { name: 'Enregistrer le plan' }).click();
    await pane.getByText(/Plan enregistré \(révision \d+\)/).waitFor();

    await keptInBrowser(page, '154321');
    await page.goto(page.url().replace('lang=fr', 'lang=en'));
    await eventually(() => claire.value('A2'), 'Contacts to evaluate');
    await eventually(() => claire.value('B14'), 'phone');
    await claire.type('B2', '130');
    await eventually(() => claire.value('E2'), 130);
  },
  limitMs,
);
