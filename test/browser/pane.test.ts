import type { AtWork } from '../support/product/at-work.ts';
import { aContactFile } from '../support/product/a-contact-file.ts';
import { atWork } from '../support/product/at-work.ts';
import { blankRows, openEvaluationSheet } from '../support/product/evaluation-sheet.ts';
import { paneViolations } from '../support/product/pane-violations.ts';
import { runningSystem } from '../support/product/running-system.ts';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { keptInBrowser } from '../support/kept-in-browser.ts';

/** The first one also waits for the demonstration to be played. */
const limitMs = 900_000;

const headings = { fr: 'Plateau', en: 'Platform' } as const;
const tabs = {
  fr: { sync: /^Échanges/, why: 'Pourquoi', formulas: 'Formules', home: 'Accueil' },
  en: { sync: /^Exchanges/, why: 'Why', formulas: 'Formulas', home: 'Home' },
} as const;

async function atTheSheet(as?: string): Promise<AtWork & { status: string; done: string }> {
  const { origin } = await runningSystem();
  const person = await atWork({ origin, lang: 'fr', ...(as === undefined ? {} : { as }) });
  await openEvaluationSheet(person);
  await person.pane.getByRole('button', { name: tabs.fr.sync }).click();
  await person.pane.getByText('Rien à envoyer.').waitFor();
  const [status, done] = [await person.column('Synchronisation'), await person.column('Terminé')];
  return { ...person, status, done };
}

async function speak({ pane, value }: AtWork, language: 'fr' | 'en'): Promise<void> {
  if (!(await pane.locator('footer details[open]').isVisible())) await pane.locator('footer summary').click();
  await pane.locator('footer select').last().selectOption(language);
  await eventually(() => value('B1'), headings[language]);
  await pane.locator('footer summary').click();
}

const another = (value: unknown, ...than: unknown[]): string =>
  String([5, 4, 3, 2].find((one) => one !== value && !than.includes(String(one))));

browserTest(
  'every screen of the pane is clean for axe at its narrowest, in French and in English',
  async () => {
    const claire = await atTheSheet();
    const paul = await atTheSheet('Paul Garnier');
    const agreed = await claire.value('H2');
    const theirs = another(agreed);
    await paul.type('H2', theirs);
    await paul.ribbon('Envoyer');
    await eventually(() => paul.value(`${paul.status}2`), 'envoyé');
    await claire.type('H2', another(agreed, theirs));
    await claire.type('H3', '9');
    await claire.ribbon('Envoyer');
    await claire.pane.getByText('1 conflit à trancher').waitFor();
    await claire.pane.getByText('1 saisie refusée').waitFor();
    await claire.go('H2');

    for (const language of ['fr', 'en'] as const) {
      await speak(claire, language);
      const found: Record<string, readonly string[]> = {};
      for (const [screen, name] of Object.entries(tabs[language])) {
        const tab = claire.pane.getByRole('navigation').getByRole('button', { name });
        await tab.click();
        await eventually(() => tab.getAttribute('aria-current'), 'page');
        found[screen] = await paneViolations(claire.page);
      }
      await claire.pane
        .getByRole('button', { name: /^(Importer des|Import) contacts/ })
        .first()
        .click();
      const file = await aContactFile(['2020-05-04 10:00:00', 'hier']);
      await claire.pane.locator('input[type=file]').setInputFiles(file);
      await claire.pane.getByText(/1 (ligne refusée|row refused)/).waitFor();
      found['import'] = await paneViolations(claire.page);
      expect(found).toEqual({ sync: [], why: [], formulas: [], home: [], import: [] });
    }
    await Promise.all([claire, paul].map(({ page }) => page.context().close()));
  },
  limitMs,
);

browserTest(
  'an import asks what the file does not say, and goes on while one is elsewhere',
  async () => {
    const { origin } = await runningSystem();
    const { page, pane } = await atWork({ origin, lang: 'fr' });
    await pane.getByRole('button', { name: 'Importer des contacts' }).first().click();
    await pane.getByRole('heading', { name: 'Importer dans 2020-T2' }).waitFor();
    const file = await aContactFile(['2020-05-04 10:00:00', '2020-05-05 11:00:00']);
    await pane.locator('input[type=file]').setInputFiles(file);
    const button = pane.getByRole('button', { name: 'Importer 2 contacts' });
    await pane.getByText('Pour importer, choisissez d’abord : Plateau, Canal, Sens.').waitFor();
    await eventually(() => button.isDisabled(), true);

    await pane.getByLabel('Plateau').first().selectOption('FR-LYON');
    await pane.getByLabel('Canal').first().selectOption('chat');
    await pane.getByText('Pour importer, choisissez d’abord : Sens.').waitFor();
    await eventually(() => button.isDisabled(), true);
    await pane.getByLabel('Sens').first().selectOption('in');
    let answer: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/contacts', async (route) => {
      await held;
      await route.continue();
    });
    await button.click();
    await pane.getByRole('button', { name: /Retour/ }).click();
    await pane.getByText('0 sur 2 envoyés…').waitFor();
    answer?.();
    await pane.getByText('2 contacts importés.').waitFor();
    await page.context().close();
  },
  limitMs,
);

browserTest(
  'pending edits outlive a change of language and a reload, and are sent once',
  async () => {
    const claire = await atTheSheet();
    const { page, pane } = claire;
    const pushes: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/push')) pushes.push(request.postData() ?? '');
    });
    const [row = 0] = await blankRows(claire, 1);
    await claire.type(`H${row}`, '4');
    await eventually(() => claire.value(`${claire.status}${row}`), 'à envoyer');
    await speak(claire, 'en');
    await eventually(() => claire.value(`${claire.status}${row}`), 'to send');
    await pane.getByText('1 edit to send, 1 row').waitFor();

    // The workbook is kept a moment after the last change, as Excel's own saving is.
    await keptInBrowser(page, 'to send');
    await page.reload();
    await pane.getByRole('button', { name: tabs.en.sync }).click();
    await pane.getByText('1 edit to send, 1 row').waitFor();
    expect(pushes).toEqual([]);
    await pane.getByRole('button', { name: 'Send', exact: true }).click();
    await pane.getByText('Nothing to send.').waitFor();
    await eventually(() => claire.value(`${claire.status}${row}`), 'sent');
    await pane.getByRole('button', { name: 'Send', exact: true }).click();
    await pane.getByText(/: 0 rows sent/).waitFor();
    expect(pushes).toHaveLength(1);
    await page.context().close();
  },
  limitMs,
);

browserTest(
  'a wrong cell is marked as it is typed; Done without every answer is refused by name, the rest is saved',
  async () => {
    const claire = await atTheSheet();
    const { status, done } = claire;
    const [row = 0] = await blankRows(claire, 1);
    const said = () => claire.value(`${status}${row}`).then(String);
    const fill = () =>
      claire.page.evaluate(
        (at) => globalThis.workbench.workbook.active.style(at, 7).format.fillColor,
        row - 1,
      );
    await claire.type(`H${row}`, 'zz');
    await eventually(said, expect.stringMatching(/Compréhension.*zz.*0, 1, 2/));
    await eventually(fill, '#F8CBAD');
    await claire.type(`H${row}`, '3');
    await eventually(said, 'à envoyer');
    expect(await fill()).toBeUndefined();

    await claire.type(`I${row}`, '5');
    await claire.type(`${done}${row}`, 'x');
    await claire.ribbon('Envoyer');
    await eventually(said, expect.stringMatching(/^refusé : Terminé/));
    const heading = String(await claire.value('J1'));
    await eventually(said, expect.stringContaining(heading));
    await eventually(said, expect.not.stringContaining('Exactitude'));
    const paul = await atTheSheet('Paul Garnier');
    await eventually(() => Promise.all([paul.value(`H${row}`), paul.value(`I${row}`)]), [3, 5]);
    await Promise.all([claire, paul].map(({ page }) => page.context().close()));
  },
  limitMs,
);

browserTest(
  'a push whose answers are lost and that is sent again is one push',
  async () => {
    const claire = await atTheSheet();
    const { page, pane } = claire;
    const revision = await claire.column('_rev');
    const [row = 0] = await blankRows(claire, 1);
    const before = Number(await claire.value(`${revision}${row}`));
    const keys = new Set<string | undefined>();
    let sent = 0;
    await page.route('**/evaluations/push', async (route) => {
      sent += 1;
      keys.add((await route.request().allHeaders())['idempotency-key']);
      const answer = await route.fetch();
      expect(answer.status()).toBe(200);
      // The first sending and its two repetitions by the client.
      await (sent <= 3 ? route.abort() : route.fulfill({ response: answer }));
    });
    await claire.type(`J${row}`, '4');
    await claire.ribbon('Envoyer');
    await pane.getByText(/Un envoi n’a pas eu de réponse/).waitFor();
    await claire.ribbon('Envoyer');
    await pane.getByText('Rien à envoyer.').waitFor();

    expect(sent).toBe(4);
    expect(keys.size).toBe(1);
    await eventually(() => claire.value(`${revision}${row}`), before + 1);
    await page.context().close();
  },
  limitMs,
);
