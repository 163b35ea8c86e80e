import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { atWork, type AtWork } from '../support/product/at-work.ts';
import { blankRows, openEvaluationSheet } from '../support/product/evaluation-sheet.ts';
import { runningSystem } from '../support/product/running-system.ts';

/** The demonstration may have to be played first. */
const limitMs = 900_000;

const toSync = (person: AtWork) =>
  person.pane
    .getByRole('navigation')
    .getByRole('button', { name: /^Échanges/ })
    .click();

browserTest(
  'in a shared workbook one Excel exchanges the rows; what the other typed waits for a send of its own',
  async () => {
    const { origin } = await runningSystem();
    const claire = await atWork({ origin, lang: 'fr' });
    await openEvaluationSheet(claire);
    const status = await claire.column('Synchronisation');
    const [hers = 0, his = 0] = await blankRows(claire, 2);
    await claire.page.getByRole('button', { name: 'Partager', exact: true }).click();
    await claire.page.getByText('À jour').waitFor();
    const id = new URL(claire.page.url()).searchParams.get('shared');
    await claire.pane.getByText('(démonstration)').first().waitFor();
    await toSync(claire);
    await claire.pane.getByText('Rien à envoyer.').waitFor();

    const paul = await atWork({ origin, lang: 'fr', as: 'Paul Garnier', shared: id ?? '' });
    await toSync(paul);
    await paul.pane.getByText('Ce classeur est partagé : Claire').waitFor();
    await eventually(
      () => paul.pane.getByRole('button', { name: 'Envoyer', exact: true }).isDisabled(),
      true,
    );

    await paul.type(`H${his}`, '4');
    await eventually(() => claire.value(`${status}${his}`), 'saisi par d’autres, à envoyer');
    await paul.pane.getByText('1 saisie à envoyer, 1 ligne').waitFor();
    await claire.type(`H${hers}`, '5');
    await eventually(() => claire.value(`${status}${hers}`), 'à envoyer');
    await claire.ribbon('Envoyer');
    await eventually(() => claire.value(`${status}${hers}`), 'envoyé');
    await eventually(() => claire.value(`${status}${his}`), 'saisi par d’autres, à envoyer');

    await claire.pane.getByRole('button', { name: 'Envoyer les saisies des autres' }).click();
    await eventually(() => claire.value(`${status}${his}`), 'envoyé');
    await eventually(() => paul.value(`${status}${his}`), 'envoyé');

    await paul.type(`I${his}`, '3');
    await paul.pane.getByRole('button', { name: 'Prendre le relais' }).click();
    await eventually(() => paul.value(`${status}${his}`), 'à envoyer');
    await paul.ribbon('Envoyer');
    await eventually(() => paul.value(`${status}${his}`), 'envoyé');
    await Promise.all([claire, paul].map(({ page }) => page.context().close()));
  },
  limitMs,
);
