import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { aCodedTheme } from '../support/product/a-coded-theme.ts';
import { atWork, type AtWork } from '../support/product/at-work.ts';
import { memberOf } from '../support/product/member-of.ts';
import { runningSystem } from '../support/product/running-system.ts';

/** The first one also waits for the demonstration to be played. */
const limitMs = 900_000;
const WAVE = '2020-Q2';

const toFeedback = async ({ pane }: AtWork) => {
  await pane
    .getByRole('navigation')
    .getByRole('button', { name: /^(Accueil|Home)/ })
    .click();
  await pane.getByRole('button', { name: 'Pratiques et retours' }).click();
};
const openSheet = async (person: AtWork, name: string) => {
  await toFeedback(person);
  await person.pane.getByRole('button', { name, exact: true }).click();
};
/** The sheet that is shown, column by column: what stands under a heading in its rows. */
const under = async ({ column, value }: AtWork, heading: string, rows: number) => {
  const letter = await column(heading);
  return Promise.all(Array.from({ length: rows }, (_, index) => value(`${letter}${String(index + 2)}`)));
};

browserTest(
  'a quality manager sends a feedback; its platform manager, who sees nothing of the others, replies and disputes a fact',
  async () => {
    const { origin } = await runningSystem();
    await aCodedTheme(await memberOf(origin, 'Claire Morel'), WAVE);
    const claire = await atWork({ origin, lang: 'fr' });
    await toFeedback(claire);
    const choices = claire.pane.getByRole('region', { name: 'Préparer un retour' }).getByRole('combobox');
    await choices.nth(1).selectOption('FR-LYON');
    await choices.nth(2).selectOption('proactivity');
    await claire.pane.getByRole('button', { name: 'Préparer', exact: true }).click();
    await claire.pane.getByText('Préparé : 2 pratiques, 1 fait.').waitFor();

    const marc = await atWork({ origin, lang: 'fr', as: 'Marc Delattre' });
    await toFeedback(marc);
    await marc.pane.getByText('Aucun retour reçu').waitFor();

    await claire.pane.getByRole('button', { name: 'Envoyer au plateau…' }).click();
    await claire.pane.getByText('Il ne verra ni contact, ni jour').waitFor();
    await claire.pane.getByRole('button', { name: 'Confirmer' }).click();
    await claire.pane.getByText('Le retour est envoyé.').waitFor();

    await openSheet(marc, 'Retours');
    await eventually(() => marc.value('A1'), 'Plateau');
    await eventually(() => under(marc, 'Plateau', 3), ['FR-LYON', 'FR-LYON', '']);
    await marc.type(`${await marc.column('Réponse du plateau')}2`, 'Nous en parlons lundi.');
    await openSheet(marc, 'Faits');
    await eventually(() => marc.value('A1'), 'Plateau');
    await eventually(() => under(marc, 'Fait n°', 2), [1, '']);
    await expect(marc.column('Contact')).rejects.toThrow('no column');
    await marc.type(
      `${await marc.column('Contestation du plateau')}2`,
      'Le client avait demandé ce produit.',
    );
    await marc.ribbon('Envoyer');
    await eventually(() => under(marc, 'Synchronisation', 1), ['envoyé']);

    await openSheet(claire, 'Faits');
    await eventually(() => claire.value('A1'), 'Plateau');
    await eventually(async () => (await under(claire, 'Plateau', 9)).filter((code) => code !== '').length, 7);
    const row = 2 + (await under(claire, 'Plateau', 7)).indexOf('FR-LYON');
    const disputed = async (heading: string) => `${await claire.column(heading)}${String(row)}`;
    await eventually(
      async () => claire.value(await disputed('Contestation du plateau')),
      'Le client avait demandé ce produit.',
    );
    await claire.type(await disputed('Réponse à la contestation'), 'Exact, retiré.');
    await claire.type(await disputed('Issue'), 'retiré');
    await claire.ribbon('Envoyer');
    await eventually(async () => claire.value(await disputed('Synchronisation')), 'envoyé');
    await openSheet(claire, 'Retours');
    await eventually(() => claire.value('A1'), 'Plateau');
    await eventually(() => under(claire, 'Réponse du plateau', 1), ['Nous en parlons lundi.']);

    await marc.ribbon('Recevoir');
    await eventually(() => under(marc, 'Issue', 1), ['retiré']);
    await toFeedback(marc);
    await marc.pane.getByRole('button', { name: 'Écrire la fiche' }).click();
    await eventually(() => marc.value('A1'), expect.stringContaining('Fiche de retour · FR-LYON'));
  },
  limitMs,
);
