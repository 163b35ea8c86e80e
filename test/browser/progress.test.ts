import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { atWork, type AtWork } from '../support/product/at-work.ts';
import { runningSystem } from '../support/product/running-system.ts';

/** The demonstration may have to be played first. */
const limitMs = 900_000;

const open = async ({ pane, value }: AtWork, screen: string, sheet: string, first: string) => {
  await pane.getByRole('button', { name: screen }).click();
  await pane.getByRole('button', { name: sheet, exact: true }).click();
  await eventually(() => value('A1'), first);
};

browserTest(
  'a theme is set with the n it requires, a wave that goes on is a preview, and an action is written on both sides',
  async () => {
    const { origin } = await runningSystem();
    const claire = await atWork({ origin, lang: 'fr', as: 'Claire Morel' });
    await claire.pane.getByRole('button', { name: 'Thèmes et actions' }).click();
    await claire.pane.getByText('Aucun thème encore').waitFor();
    await claire.pane.getByRole('button', { name: 'Thèmes', exact: true }).click();
    await eventually(() => claire.value('A1'), 'Plateau');
    await claire.paste('A2', [
      ['FR-LYON', 'qualité relationnelle', 'actif', '', '', '2020-T1'],
      ['FR-LYON', 'proactivité et rebond', 'actif'],
    ]);
    const themesStatus = await claire.column('Synchronisation');
    await claire.ribbon('Envoyer');
    await eventually(() => claire.value(`${themesStatus}2`), 'envoyé');
    await eventually(
      () => claire.value(`${themesStatus}3`),
      expect.stringContaining('Un autre thème est déjà travaillé sur ce plateau : qualité relationnelle'),
    );
    await claire.type('C3', 'en attente');
    await claire.ribbon('Envoyer');
    await eventually(() => claire.value(`${themesStatus}3`), 'envoyé');
    expect(await claire.value('F2')).toBe('2020-T1');
    expect(Number(await claire.value('G2'))).toBeGreaterThan(20);

    await claire.pane.getByRole('button', { name: 'Accueil' }).click();
    await claire.pane.getByRole('button', { name: 'Thèmes et actions' }).click();
    const lyon = claire.pane.getByRole('article', { name: 'Lyon' });
    await lyon.getByText('Actif : qualité relationnelle').waitFor();
    await lyon.getByText('Ensuite : proactivité et rebond').waitFor();
    await claire.pane.getByRole('combobox', { name: 'Vague' }).selectOption('2020-Q2');
    await claire.pane.getByRole('button', { name: 'Mesurer avec 2020-T2' }).click();
    await claire.pane.getByText(/2020-T2 n’est pas close/).waitFor();
    await claire.pane.getByText(/Lyon, qualité relationnelle.*n\s=\s\d+ contre \d+/).waitFor();
    await lyon.getByText('Pas encore mesuré').waitFor();

    await claire.pane.getByRole('button', { name: 'Actions', exact: true }).click();
    await eventually(() => claire.value('B1'), 'Action');
    const line = [
      'FR-LYON',
      'Reformuler',
      'qualité relationnelle',
      '',
      'outil',
      '',
      '',
      '',
      '2020-T1',
      '',
      'en cours',
    ];
    await claire.paste('A2', [line]);
    await claire.ribbon('Envoyer');
    const sent = await claire.column('Synchronisation');
    await eventually(() => claire.value(`${sent}2`), 'envoyé');
    expect(await claire.value('F2')).toBe('la marque');

    const marc = await atWork({ origin, lang: 'en', as: 'Marc Delattre' });
    await open(marc, 'Themes and actions', 'Actions', 'Platform');
    await eventually(() => marc.value('B2'), 'Reformuler');
    const [owner, state, status] = [
      await marc.column('Owner'),
      await marc.column('State'),
      await marc.column('Synchronisation'),
    ];
    await marc.type(`${owner}2`, 'Team leaders');
    await marc.type(`${state}2`, 'done');
    await marc.type('E2', 'client');
    await marc.type('A3', 'FR-LYON');
    await marc.ribbon('Send');
    await eventually(() => marc.value(`${status}2`), 'sent');
    expect(await marc.value('E2')).toBe('tool');
    expect(await marc.value(`${status}3`)).toBe('row added here, not sent');

    await claire.ribbon('Recevoir');
    const [told, done] = [await claire.column('Responsable'), await claire.column('État')];
    await eventually(() => claire.value(`${told}2`), 'Team leaders');
    expect(await claire.value(`${done}2`)).toBe('faite');
    expect(await claire.value('E2')).toBe('outil');
  },
  limitMs,
);

browserTest(
  'a platform manager tells the brand, which answers, from one workbook to the other',
  async () => {
    const { origin } = await runningSystem();
    const marc = await atWork({ origin, lang: 'fr', as: 'Marc Delattre' });
    await marc.page.setViewportSize({ width: 1100, height: 850 });
    await marc.pane.getByRole('button', { name: 'Thèmes et actions' }).click();
    await marc.pane.getByRole('button', { name: 'Dire à la marque' }).click();
    await eventually(() => marc.value('A1'), 'Plateau');
    await marc.paste('A2', [['FR-LYON', '25/05/2020', '', 'L’outil de suivi coupe à midi.']]);
    await marc.ribbon('Envoyer');
    const status = await marc.column('Synchronisation');
    await eventually(() => marc.value(`${status}2`), 'envoyé');
    await eventually(() => marc.value('E2'), 'reçue');

    const claire = await atWork({ origin, lang: 'fr', as: 'Claire Morel' });
    await open(claire, 'Thèmes et actions', 'Remontées', 'Plateau');
    await eventually(() => claire.value('D2'), 'L’outil de suivi coupe à midi.');
    await claire.type('E2', 'acceptée');
    await claire.type('F2', 'Corrigé en juin.');
    await claire.ribbon('Envoyer');
    await eventually(() => claire.value(`${status}2`), 'envoyé');

    await marc.ribbon('Recevoir');
    await eventually(() => marc.value('F2'), 'Corrigé en juin.');
    expect(await marc.value('E2')).toBe('acceptée');
  },
  limitMs,
);
