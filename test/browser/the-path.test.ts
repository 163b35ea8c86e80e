import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { sharedPath, withShared } from '../support/shared.ts';
import { atWork } from '../support/product/at-work.ts';
import { blankRows, openEvaluationSheet } from '../support/product/evaluation-sheet.ts';
import { runningSystem } from '../support/product/running-system.ts';

/** The first one also waits for the demonstration to be played. */
const limitMs = 900_000;
const realFile = withShared(browserTest);

realFile(
  'a real contact log becomes the sample of a wave, is evaluated, and is read by BAROMETER',
  async () => {
    const { origin } = await runningSystem();
    const { page, pane, ...claire } = await atWork({ origin, lang: 'fr' });

    await pane.getByRole('button', { name: 'Importer des contacts' }).first().click();
    await pane
      .locator('input[type=file]')
      .setInputFiles(sharedPath('data', 'star_chats', 'contacts_fr.xlsx'));
    await pane.getByText('111 lignes refusées').waitFor();
    await pane.getByLabel('Plateau').first().selectOption({ label: 'Lyon (FR-LYON)' });
    await pane.getByLabel('Canal').first().selectOption({ label: 'chat' });
    await pane.getByLabel('Sens').first().selectOption({ label: 'entrant' });
    await eventually(
      () =>
        pane
          .getByText(/Conseiller/)
          .first()
          .textContent(),
      expect.stringContaining('Laissées de côté'),
    );
    await pane.getByRole('button', { name: /^Importer 3/ }).click();
    await pane.getByText(/3\s662 contacts importés/).waitFor();

    await pane.getByRole('button', { name: /Retour/ }).click();
    await pane
      .getByRole('button', { name: /Ouvrir : Fondamentaux/ })
      .first()
      .click();
    await eventually(() => claire.value('A3663'), expect.stringMatching(/./));
    await eventually(() => claire.value('A2'), '4875');

    const [facts, done, score] = await Promise.all(
      ['Faits observés', 'Terminé', 'Note en direct'].map((heading) => claire.column(heading)),
    );
    const first = 'H';
    const width = facts!.charCodeAt(0) - first.charCodeAt(0);
    await claire.paste(
      `${first}2`,
      [0, 1, 2, 3, 4, 5, 6].map((row) =>
        Array.from({ length: width }, (_, column) => (column === row ? '0' : '1')),
      ),
    );
    await claire.paste(`${done}2`, [['x'], ['x'], ['x'], ['x'], ['x'], ['x']]);
    await eventually(() => claire.value(`${score}2`), expect.any(Number));
    const shown = Number(await claire.value(`${score}2`));
    await claire.go('H2');
    await pane.getByRole('button', { name: /^Pourquoi/ }).click();
    await pane
      .getByText(new RegExp(`= ${shown.toLocaleString('fr', { maximumFractionDigits: 2 })}`))
      .waitFor();
    await claire.ribbon('Envoyer');
    await eventually(() => claire.column('Synchronisation').then((c) => claire.value(`${c}7`)), 'envoyé');

    await claire.tab('Feuil1');
    await claire.type('A1', '=BAROMETER_N("FR-LYON";"2020-T2";;"chat")');
    await claire.type('A2', '=BAROMETER("FR-LYON";"2020-T2";;"chat")');
    await eventually(() => claire.value('A1'), 6);
    await eventually(() => claire.value('A2'), expect.any(Number));

    await claire.tab('Éval 2020-T2 fds');
    await claire.type(`${done}8`, 'x');
    await claire.ribbon('Envoyer');
    await claire.tab('Feuil1');
    await eventually(() => claire.value('A1'), 7);
    await page.context().close();
  },
  limitMs,
);

browserTest(
  'two people: cells merge, the same cell is a choice, a bad row stops nobody',
  async () => {
    const { origin } = await runningSystem();
    const claire = await atWork({ origin, lang: 'fr' });
    const paul = await atWork({ origin, lang: 'en', as: 'Paul Garnier' });
    for (const person of [claire, paul]) await openEvaluationSheet(person);
    expect(await claire.value('A2')).toBe(await paul.value('A2'));
    const status = await claire.column('Synchronisation');

    const [merged = 0, bad = 0] = await blankRows(claire, 2);
    await paul.type(`H${merged}`, '4');
    await paul.type(`I${merged}`, '2');
    await paul.ribbon('Send');
    await eventually(() => paul.value(`${status}${merged}`), 'sent');
    await claire.type(`I${merged}`, '5');
    await claire.type(`J${merged}`, '1');
    await claire.type(`K${merged}`, '3');
    await claire.paste(`K${bad}`, [['9']]);
    await claire.ribbon('Envoyer');

    await eventually(() => claire.value(`H${merged}`), 4);
    await claire.pane.getByRole('button', { name: /^Échanges/ }).click();
    await claire.pane.getByText('1 conflit à trancher').waitFor();
    const refused = () => claire.value(`${status}${bad}`);
    await eventually(refused, expect.stringContaining('Accueil et présentation'));
    await eventually(refused, expect.stringContaining('9'));
    await claire.pane.getByRole('button', { name: 'Garder la mienne' }).click();
    await claire.type(`K${bad}`, '4');
    await claire.ribbon('Envoyer');
    await eventually(() => claire.value(`${status}${merged}`), 'envoyé');
    await eventually(() => claire.value(`${status}${bad}`), 'envoyé');
    await paul.ribbon('Receive');
    await eventually(
      () => Promise.all(['H', 'I', 'J', 'K'].map((column) => paul.value(`${column}${merged}`))),
      [4, 5, 1, 3],
    );
    await eventually(() => paul.value(`K${bad}`), 4);
    await Promise.all([claire, paul].map(({ page }) => page.context().close()));
  },
  limitMs,
);

browserTest(
  'formulas answer for a platform, a part, a channel, a provider, a country and the network',
  async () => {
    const { origin } = await runningSystem();
    const jean = await atWork({ origin, lang: 'fr' });
    const formulas = [
      '=BAROMETER("FR-LYON";"2020-T1")',
      '=BAROMETER("FR-LYON";"T1 2020";"competence")',
      '=BAROMETER("FR-LYON";"2020-T1";;"email")',
      '=BAROMETER("VOXEA";"2020-T1")',
      '=BAROMETER("FR";"2020-T1")',
      '=BAROMETER("*";"2020-T1")',
      '=BAROMETER_HIGH("*";"2020-T1")-BAROMETER_LOW("*";"2020-T1")-2*BAROMETER_MARGIN("*";"2020-T1")',
      '=BAROMETER_N("*";"2020-T1")',
      '=BAROMETER("NL-UTRECHT";"2020-T2")',
      '=BAROMETER("PARIS";"2020-T1")',
      '=BAROMETER_STATUS("FR-LYON";"2020-T1")',
    ];
    for (const [index, formula] of formulas.entries()) await jean.type(`A${index + 1}`, formula);
    await jean.type('F1', '=BAROMETER_TABLE("2020-T1")');

    await eventually(() => jean.value('A8'), 400);
    for (const row of [1, 2, 3, 4, 5, 6]) {
      await eventually(() => jean.value(`A${row}`), expect.any(Number));
      const value = Number(await jean.value(`A${row}`));
      expect(value).toBeGreaterThan(5);
      expect(value).toBeLessThan(20);
    }
    await eventually(() => jean.value('A7'), expect.closeTo(0, 9));
    await eventually(() => Promise.all([jean.value('A9'), jean.value('A10')]), ['#N/A', '#N/A']);
    await eventually(() => jean.message('A9'), expect.stringContaining('5'));
    await eventually(() => jean.message('A10'), expect.stringContaining('PARIS'));
    await eventually(() => jean.value('A11'), 'closed');
    await eventually(() => jean.value('F2'), 'FR-LYON');
    await jean.page.context().close();
  },
  limitMs,
);
