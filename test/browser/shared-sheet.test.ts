import { browserTest } from '../support/browser.ts';
import { atWork, type AtWork } from '../support/product/at-work.ts';
import { runningSystem } from '../support/product/running-system.ts';

const today = '2026-11-22';
/** The first one also waits for the demonstration to be played. */
const limitMs = 400_000;

const toSync = (person: AtWork) =>
  person.pane
    .getByRole('navigation')
    .getByRole('button', { name: /^Échanges/ })
    .click();

async function blankRows({ value }: AtWork): Promise<number[]> {
  const rows: number[] = [];
  for (let row = 2; row < 100 && rows.length < 2; row += 1) {
    const cells = await Promise.all(['H', 'I', 'J', 'K'].map((column) => value(`${column}${row}`)));
    if (cells.every((cell) => cell === '')) rows.push(row);
  }
  return rows;
}

browserTest(
  'in a shared workbook one Excel exchanges the rows; what the other typed waits for a send of its own',
  async () => {
    const { origin } = await runningSystem(today);
    const claire = await atWork({ origin, lang: 'fr' });
    await claire.pane
      .getByRole('button', { name: /Ouvrir : Baromètre/ })
      .first()
      .click();
    await claire.eventually(() => claire.value('A2').then((id) => id !== ''), true);
    const status = await claire.column('Synchronisation');
    const [hers = 0, his = 0] = await blankRows(claire);
    await claire.page.getByRole('button', { name: 'Partager' }).click();
    await claire.page.getByText('À jour').waitFor();
    const id = new URL(claire.page.url()).searchParams.get('shared');
    await claire.pane.getByText('(démonstration)').first().waitFor();
    await toSync(claire);
    await claire.pane.getByText('Rien à envoyer.').waitFor();

    const paul = await atWork({ origin, lang: 'fr', as: 'Paul Garnier', shared: id ?? '' });
    await toSync(paul);
    await paul.pane.getByText('Ce classeur est partagé : Claire').waitFor();
    expect(await paul.pane.getByRole('button', { name: 'Envoyer', exact: true }).isDisabled()).toBe(true);

    await paul.type(`H${his}`, '4');
    await claire.eventually(() => claire.value(`${status}${his}`), 'saisi par d’autres, à envoyer');
    await claire.type(`H${hers}`, '5');
    await claire.eventually(() => claire.value(`${status}${hers}`), 'à envoyer');
    await claire.ribbon('Envoyer');
    await claire.eventually(() => claire.value(`${status}${hers}`), 'envoyé');
    expect(await claire.value(`${status}${his}`)).toBe('saisi par d’autres, à envoyer');

    await claire.pane.getByRole('button', { name: 'Envoyer les saisies des autres' }).click();
    await claire.eventually(() => claire.value(`${status}${his}`), 'envoyé');
    await paul.eventually(() => paul.value(`${status}${his}`), 'envoyé');

    await paul.type(`I${his}`, '3');
    await paul.pane.getByRole('button', { name: 'Prendre le relais' }).click();
    await paul.eventually(() => paul.value(`${status}${his}`), 'à envoyer');
    await paul.ribbon('Envoyer');
    await paul.eventually(() => paul.value(`${status}${his}`), 'envoyé');
    await Promise.all([claire, paul].map(({ page }) => page.context().close()));
  },
  limitMs,
);
