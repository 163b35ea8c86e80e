import { browserTest } from '../support/browser.ts';
import { sharedPath, withShared } from '../support/shared.ts';
import { atWork } from '../support/product/at-work.ts';
import { runningSystem } from '../support/product/running-system.ts';

const today = '2020-05-25';
/** The first one also waits for the demonstration to be played. */
const limitMs = 400_000;
const realFile = withShared(browserTest);

const isNumber = (value: unknown): boolean => typeof value === 'number';

realFile(
  'a real contact log becomes the sample of a wave, is evaluated, and is read by BAROMETER',
  async () => {
    const { origin } = await runningSystem(today);
    const { page, pane, ...claire } = await atWork({ origin, lang: 'fr' });

    await pane.getByRole('button', { name: 'Importer des contacts' }).first().click();
    await pane
      .locator('input[type=file]')
      .setInputFiles(sharedPath('data', 'star_chats', 'contacts_fr.xlsx'));
    await pane.getByText('111 lignes refusées').waitFor();
    await pane.getByLabel('Plateau').first().selectOption({ label: 'Lyon (FR-LYON)' });
    await pane.getByLabel('Canal').first().selectOption({ label: 'chat' });
    await pane.getByLabel('Sens').first().selectOption({ label: 'entrant' });
    expect(
      await pane
        .getByText(/Conseiller/)
        .first()
        .textContent(),
    ).toContain('Laissées de côté');
    await pane.getByRole('button', { name: /^Importer 3/ }).click();
    await pane.getByText(/3\s662 contacts importés/).waitFor();

    await pane.getByRole('button', { name: /Retour/ }).click();
    await pane
      .getByRole('button', { name: /Ouvrir : Fondamentaux/ })
      .first()
      .click();
    await claire.eventually(() => claire.value('A3663').then((id) => id !== ''), true);
    expect(await claire.value('A2')).toBe('4875');

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
    await claire.eventually(() => claire.value(`${score}2`).then(isNumber), true);
    const shown = Number(await claire.value(`${score}2`));
    await claire.go('H2');
    await pane.getByRole('button', { name: /^Pourquoi/ }).click();
    await pane
      .getByText(new RegExp(`= ${shown.toLocaleString('fr', { maximumFractionDigits: 2 })}`))
      .waitFor();
    await claire.ribbon('Envoyer');
    await claire.eventually(
      () => claire.column('Synchronisation').then((c) => claire.value(`${c}7`)),
      'envoyé',
    );

    await claire.tab('Feuil1');
    await claire.type('A1', '=BAROMETER_N("FR-LYON";"2020-T2";;"chat")');
    await claire.type('A2', '=BAROMETER("FR-LYON";"2020-T2";;"chat")');
    await claire.eventually(() => claire.value('A1'), 6);
    await claire.eventually(() => claire.value('A2').then(isNumber), true);

    await claire.tab('Éval 2020-T2 fds');
    await claire.type(`${done}8`, 'x');
    await claire.ribbon('Envoyer');
    await claire.tab('Feuil1');
    await claire.eventually(() => claire.value('A1'), 7);
    await page.context().close();
  },
  limitMs,
);

browserTest(
  'two people: cells merge, the same cell is a choice, a bad row stops nobody',
  async () => {
    const { origin } = await runningSystem(today);
    const claire = await atWork({ origin, lang: 'fr' });
    const paul = await atWork({ origin, lang: 'en', as: 'Paul Garnier' });
    await claire.pane
      .getByRole('button', { name: /Ouvrir : Baromètre/ })
      .first()
      .click();
    await paul.pane
      .getByRole('button', { name: /Open: Quality barometer/ })
      .first()
      .click();
    for (const person of [claire, paul])
      await person.eventually(() => person.value('A2').then((id) => id !== ''), true);
    expect(await claire.value('A2')).toBe(await paul.value('A2'));
    const status = await claire.column('Synchronisation');

    const blank = await firstBlankRow(claire);
    await paul.type(`H${blank}`, '4');
    await paul.type(`I${blank}`, '2');
    await paul.ribbon('Send');
    await paul.eventually(() => paul.value(`${status}${blank}`), 'sent');
    await claire.type(`I${blank}`, '5');
    await claire.type(`J${blank}`, '1');
    await claire.type(`K${blank}`, '3');
    await claire.paste(`K${blank + 1}`, [['9']]);
    await claire.ribbon('Envoyer');

    await claire.eventually(() => claire.value(`H${blank}`), 4);
    await claire.pane.getByRole('button', { name: /^Échanges/ }).click();
    await claire.pane.getByText('1 conflit à trancher').waitFor();
    const refused = String(await claire.value(`${status}${blank + 1}`));
    expect(refused).toContain('Accueil et présentation');
    expect(refused).toContain('9');
    await claire.pane.getByRole('button', { name: 'Garder la mienne' }).click();
    await claire.type(`K${blank + 1}`, '4');
    await claire.ribbon('Envoyer');
    await claire.eventually(() => claire.value(`${status}${blank}`), 'envoyé');
    await claire.eventually(() => claire.value(`${status}${blank + 1}`), 'envoyé');
    await paul.ribbon('Receive');
    await paul.eventually(
      () => Promise.all(['H', 'I', 'J', 'K'].map((column) => paul.value(`${column}${blank}`))),
      [4, 5, 1, 3],
    );
    await paul.eventually(() => paul.value(`K${blank + 1}`), 4);
    await Promise.all([claire, paul].map(({ page }) => page.context().close()));
  },
  limitMs,
);

async function firstBlankRow({ value }: { value: (address: string) => Promise<unknown> }): Promise<number> {
  for (let row = 2; row < 80; row += 1) {
    const cells = await Promise.all(
      [row, row + 1].flatMap((at) => ['H', 'I', 'J', 'K'].map((column) => value(`${column}${at}`))),
    );
    if (cells.every((cell) => cell === '')) return row;
  }
  throw new Error('every row is evaluated');
}

browserTest(
  'formulas answer for a platform, a part, a channel, a provider, a country and the network',
  async () => {
    const { origin } = await runningSystem(today);
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

    await jean.eventually(() => jean.value('A8'), 400);
    for (const row of [1, 2, 3, 4, 5, 6]) {
      const value = Number(await jean.value(`A${row}`));
      expect(value).toBeGreaterThan(5);
      expect(value).toBeLessThan(20);
    }
    expect(Math.abs(Number(await jean.value('A7')))).toBeLessThan(1e-9);
    expect([await jean.value('A9'), await jean.value('A10')]).toEqual(['#N/A', '#N/A']);
    expect(String(await jean.message('A9'))).toMatch(/5/);
    expect(String(await jean.message('A10'))).toContain('PARIS');
    await jean.eventually(() => jean.value('A11'), 'closed');
    await jean.eventually(() => jean.value('F2'), 'FR-LYON');
    await jean.page.context().close();
  },
  limitMs,
);
