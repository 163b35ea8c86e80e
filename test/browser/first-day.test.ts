import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { atWork, type AtWork } from '../support/product/at-work.ts';
import { paneViolations } from '../support/product/pane-violations.ts';
import { runningSystem } from '../support/product/running-system.ts';

/** The demonstration may have to be played first. */
const limitMs = 900_000;

const newcomer = async (lang: 'fr' | 'en', name: string): Promise<AtWork> =>
  atWork({ ...(await runningSystem()), lang, as: name });

const named = ({ pane }: AtWork, name: string) => pane.getByRole('heading', { level: 1, name });
const press = ({ pane }: AtWork, name: string | RegExp) =>
  pane.locator('main').getByRole('button', { name }).first().click();

browserTest(
  'somebody of no organisation makes one, is led to its platforms and its members, and deletes it',
  async () => {
    const lucie = await newcomer('fr', 'Lucie Armand');
    const { page, pane, ribbon, paste, type, value, column } = lucie;
    await named(lucie, 'Bienvenue, Lucie Armand').waitFor();
    const violations: Record<string, readonly string[]> = { welcome: await paneViolations(page) };
    await press(lucie, 'Créer ma propre organisation');
    await pane.getByLabel('Nom de l’organisation').fill('Enseigne Nord');
    await pane.getByLabel(/^Organisation de test/).check();
    violations['create'] = await paneViolations(page);
    await press(lucie, 'Créer l’organisation');
    await named(lucie, 'Enseigne Nord').waitFor();
    await pane.getByText('À faire maintenant : Les plateaux').waitFor();
    violations['first-day'] = await paneViolations(page);

    await press(lucie, 'Ouvrir la feuille Plateaux');
    await eventually(() => value('A1'), 'Code');
    const platforms = await column('Synchronisation');
    await paste('A2', [
      ['FR-LYON', 'Lyon', 'FR', '', '', 'service client'],
      ['MA-RABAT', 'Rabat', 'MA', '', '', 'service client'],
    ]);
    await eventually(() => value(`${platforms}3`), 'nouvelle ligne, à envoyer');
    await ribbon('Envoyer');
    await eventually(() => value(`${platforms}3`), 'envoyé');
    await pane.getByRole('navigation').getByRole('button', { name: 'Accueil' }).click();
    await pane.getByText('2 plateaux').waitFor();
    await pane.getByText('À faire maintenant : La grille').waitFor();

    await press(lucie, 'Les membres');
    await eventually(() => value('A1'), 'Nom');
    const [code, state] = [await column('Code d’invitation'), await column('État')];
    await type('A3', 'Thomas Weber');
    await type('B3', 'Évaluateur');
    await ribbon('Envoyer');
    await eventually(() => value(`${state}3`), 'invité');
    const invitation = String(await value(`${code}3`));

    const thomas = await newcomer('en', 'Thomas Weber');
    await named(thomas, 'Welcome, Thomas Weber').waitFor();
    const box = thomas.pane.getByRole('textbox', { name: 'Invitation code' });
    await box.fill('7KQ2M-9TRBC-3VWX4-N8HJP');
    await press(thomas, 'Join');
    await thomas.pane.getByRole('alert').getByText('This code opens nothing').waitFor();
    await box.fill(invitation);
    await press(thomas, 'Join');
    await named(thomas, 'Enseigne Nord').waitFor();
    await thomas.pane.getByText('The first wave is not open yet').waitFor();
    await ribbon('Recevoir');
    await eventually(() => value(`${state}3`), 'membre');

    await pane.getByRole('navigation').getByRole('button', { name: 'Accueil' }).click();
    await press(lucie, 'Réglages de l’organisation');
    await pane.getByPlaceholder('Enseigne Nord').fill('Enseigne Nord');
    violations['settings'] = await paneViolations(page);
    await press(lucie, 'Supprimer pour de bon');
    await named(lucie, 'Bienvenue, Lucie Armand').waitFor();
    await pane.getByText('personne ne la voit plus').waitFor();
    await thomas.page.reload();
    await named(thomas, 'Welcome, Thomas Weber').waitFor();
    expect(violations).toEqual({ welcome: [], create: [], 'first-day': [], settings: [] });
    await Promise.all([lucie, thomas].map((one) => one.page.context().close()));
  },
  limitMs,
);
