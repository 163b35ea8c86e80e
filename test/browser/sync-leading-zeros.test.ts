import { aContactFile } from '../support/product/a-contact-file.ts';
import { atWork, type AtWork } from '../support/product/at-work.ts';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { runningSystem } from '../support/product/running-system.ts';

/** The demonstration may have to be played first. */
const limitMs = 900_000;
const starts = ['2020-05-04 10:00:00', '2020-05-05 11:00:00'];
const ids = ['000123', '000124'];

async function importThem({ pane }: AtWork): Promise<void> {
  await pane.getByRole('button', { name: 'Importer des contacts' }).first().click();
  await pane.getByRole('heading', { name: 'Importer dans 2020-T2' }).waitFor();
  await pane.locator('input[type=file]').setInputFiles(await aContactFile(starts, { ids }));
  await pane.getByText('Pour importer, choisissez d’abord : Plateau, Canal, Sens.').waitFor();
  await pane.getByLabel('Plateau').first().selectOption('FR-LYON');
  await pane.getByLabel('Canal').first().selectOption('chat');
  await pane.getByLabel('Sens').first().selectOption('in');
  await pane.getByRole('button', { name: 'Importer 2 contacts' }).click();
  await pane.getByText('2 contacts importés.').waitFor();
  await pane.getByRole('button', { name: /Retour/ }).click();
}

async function openTheirSheet({ pane, value }: AtWork): Promise<void> {
  await pane
    .getByRole('button', { name: /Ouvrir : Fondamentaux/ })
    .first()
    .click();
  await eventually(() => Promise.all(['A2', 'A3'].map(value)), ids);
}

browserTest(
  'contacts with leading zeros keep them: imported, evaluated, typed and pasted over, sent, received elsewhere',
  async () => {
    const { origin } = await runningSystem();
    const claire = await atWork({ origin, lang: 'fr' });
    await importThem(claire);
    await openTheirSheet(claire);
    const [key, status, facts] = await Promise.all(
      ['_key', 'Synchronisation', 'Faits observés'].map(claire.column),
    );
    const held = (person: AtWork) => Promise.all([`A2`, `${key}2`, `A3`, `${key}3`].map(person.value));
    const all = ['000123', '000123', '000124', '000124'];
    await eventually(() => held(claire), all);

    await claire.type('A2', '000123');
    await claire.type(`${facts}2`, '0042');
    await claire.ribbon('Envoyer');
    await eventually(() => claire.value(`${status}2`), 'envoyé');
    await eventually(() => held(claire), all);

    // What is pasted brings its own format: there, Excel reads a number in what is written.
    await claire.tab('Feuil1');
    await claire.type('A1', '7');
    await claire.go('A1');
    await claire.page.keyboard.press('Control+c');
    await claire.tab('Éval 2020-T2 fds');
    for (const address of [`A2`, `${key}3`]) {
      await claire.go(address);
      await claire.page.keyboard.press('Control+v');
    }
    await eventually(() => claire.value(`${key}3`), '000124');
    await claire.ribbon('Recevoir');
    await eventually(() => held(claire), all);

    const other = await atWork({ origin, lang: 'fr' });
    await openTheirSheet(other);
    await eventually(() => held(other), all);
    await eventually(() => other.value(`${facts}2`), '0042');
    await other.type(`${facts}3`, '007');
    await other.ribbon('Envoyer');
    await eventually(() => other.value(`${status}3`), 'envoyé');
    await claire.ribbon('Recevoir');
    await eventually(() => claire.value(`${facts}3`), '007');
    await eventually(() => held(claire), all);
    await Promise.all([claire, other].map(({ page }) => page.context().close()));
  },
  limitMs,
);
