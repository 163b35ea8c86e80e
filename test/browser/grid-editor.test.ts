import { atWork, type AtWork } from '../support/product/at-work.ts';
import { paneViolations } from '../support/product/pane-violations.ts';
import { runningSystem } from '../support/product/running-system.ts';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { keptInBrowser } from '../support/kept-in-browser.ts';

/** The first one also waits for the demonstration to be played. */
const limitMs = 900_000;

async function atWorkIn(lang: 'fr' | 'en'): Promise<AtWork> {
  const { origin } = await runningSystem();
  return atWork({ origin, lang });
}

const press = (person: AtWork, name: string | RegExp) =>
  person.pane.getByRole('button', { name }).first().click();

/** Opens the first template as a sheet, under a code of its own. */
async function openTemplate(
  person: AtWork,
  code: string,
  words: { grids: string; code: string; open: string },
): Promise<void> {
  await press(person, words.grids);
  await person.pane.getByLabel(words.code).fill(code);
  await press(person, words.open);
}

const french = { grids: 'Grilles', code: 'Code de la grille', open: 'Ouvrir dans une feuille' };

browserTest(
  'a grid is opened from a template, corrected at its cells, published, and its next version says what breaks the trend',
  async () => {
    const claire = await atWorkIn('fr');
    const { pane } = claire;
    await openTemplate(claire, 'accueil', french);
    await pane.getByText('Tout est bon.').waitFor();
    expect(await paneViolations(claire.page)).toEqual([]);

    // A1:B7 says what is of the whole grid; the criteria begin in row 10, J is their options, O their weight.
    await claire.type('J10', 'A=3; B');
    await pane.getByText('1 cellule à corriger').waitFor();
    await pane.getByRole('button', { name: 'J10 · Options' }).click();
    await eventually(() => claire.page.evaluate(() => globalThis.workbench.workbook.selection.local), 'J10');
    await claire.type('J10', '0-5');
    await pane.getByText('Tout est bon.').waitFor();

    await press(claire, 'Publier la version 1.0.0');
    await pane.getByText('accueil@1.0.0 est publiée').waitFor();

    await claire.type('E10', 'Compréhension du besoin');
    await press(claire, 'Publier la version 1.0.1');
    await pane.getByText('accueil@1.0.1 est publiée').waitFor();

    await claire.type('C10', '50');
    await pane
      .getByText(/rompt la tendance/)
      .first()
      .waitFor();
    await pane.getByText('les rubriques ne pèsent plus la même part').waitFor();
    await eventually(() => pane.getByRole('button', { name: 'Publier la version 2.0.0' }).isDisabled(), true);
    await claire.ribbon('Publier la grille');
    await pane.getByRole('checkbox').check();
    await press(claire, 'Publier la version 2.0.0');
    await pane.getByText('accueil@2.0.0 est publiée').waitFor();
    await claire.page.context().close();
  },
  limitMs,
);

browserTest(
  'rows pasted from a hand-made workbook are numbered, and a draft outlives a reload and a change of language',
  async () => {
    const claire = await atWorkIn('en');
    const { pane } = claire;
    await openTemplate(claire, 'pasted', {
      grids: 'Grids',
      code: 'Code of the grid',
      open: 'Open in a sheet',
    });
    await pane.getByText('All is well.').waitFor();
    await claire.paste('A22', [
      ['Vente', '', '10', '', 'Propose un service', 'Offers a service'],
      ['', '', '', '', 'Conclut', ''],
    ]);
    await eventually(() => claire.value('D23'), 'conclut');
    await eventually(() => claire.value('D22'), 'propose-un-service');
    await pane.getByText('All is well.').waitFor();

    await keptInBrowser(claire.page, 'conclut');
    await claire.page.reload();
    await pane.getByText('(démonstration)').first().waitFor();
    await press(claire, 'Grids');
    await press(claire, 'Continue');
    await pane.getByText('All is well.').waitFor();

    await pane.locator('footer summary').click();
    await pane.locator('footer select').last().selectOption('fr');
    await eventually(() => claire.value('A9'), 'Rubrique (français)');
    await eventually(() => claire.value('A2'), 'Titre (français)');
    await pane.getByText('Tout est bon.').waitFor();
    await claire.page.context().close();
  },
  limitMs,
);

browserTest(
  'who publishes after somebody else compares with their version first',
  async () => {
    const claire = await atWorkIn('fr');
    const other = await atWorkIn('fr');
    await openTemplate(claire, 'partagee', french);
    await press(claire, 'Publier la version 1.0.0');
    await claire.pane.getByText('partagee@1.0.0 est publiée').waitFor();

    await press(other, 'Grilles');
    const card = other.pane.locator('article', { hasText: 'partagee@1.0.0' });
    await card.getByRole('button').click();
    await other.pane.getByText('Rien n’a changé depuis la version 1.0.0.').waitFor();
    await other.type('E10', 'Écoute le client');
    await press(other, 'Publier la version 1.0.1');
    await other.pane.getByText('partagee@1.0.1 est publiée').waitFor();

    await claire.type('F11', 'Right answer');
    await press(claire, 'Publier la version 1.0.1');
    await press(claire, 'Comparer avec la version 1.0.1');
    await claire.pane.getByText('Par rapport à la version 1.0.1').waitFor();
    await claire.pane.getByText('Écoute le client').waitFor();
    await claire.pane.getByRole('button', { name: 'Publier la version 1.0.2' }).waitFor();
    await Promise.all([claire, other].map(({ page }) => page.context().close()));
  },
  limitMs,
);
