import type { BrowserContext, Page } from 'playwright-core';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { type OpenWorkbench, openWorkbench, workbenchServer } from '../support/workbench/open-workbench.ts';

/** Shares the workbook of a page; returns the query that opens it elsewhere. */
async function shared(page: Page, lang = 'fr'): Promise<string> {
  await page.getByRole('button', { name: lang === 'fr' ? 'Partager' : 'Share' }).click();
  await page.getByText(lang === 'fr' ? 'À jour' : 'Up to date').waitFor();
  return `lang=${lang}&shared=${new URL(page.url()).searchParams.get('shared')}`;
}

/** Waits until nothing written here is still to be sent. */
const sent = (page: Page) =>
  eventually(() => page.evaluate(() => globalThis.workbench.book.session?.isPending), false);

/** Has the sample add-in show each edit it is told of. */
async function listen({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole('button', { name: 'Écouter' }).click();
  await pane.locator('#heard.listening').waitFor({ state: 'attached' });
}

/** Opens the page of a tab of the same browser. */
async function secondTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

browserTest('what one types the other sees, whose add-in hears of it as remote', async () => {
  const one = await openWorkbench('lang=fr');
  await one.cell(0, 0).click();
  await one.page.keyboard.type('avant\n');
  const other = await openWorkbench(await shared(one.page));
  await eventually(() => other.values('A1'), ['avant']);
  await listen(other);
  await listen(one);

  await one.cell(0, 0).click();
  // One after the other: what follows at once travels, and is told, together.
  await one.page.keyboard.type('après\n');
  await eventually(() => other.values('A1'), ['après']);
  await one.page.keyboard.type('3\n');
  await eventually(() => other.values('A2'), [3]);
  await one.page.keyboard.type('=A2*2\n');
  await eventually(() => other.values('A1:A3'), ['après', 3, 6]);
  await eventually(
    () => other.pane.locator('#heard').textContent(),
    'Remote RangeEdited A1 avant → aprèsRemote RangeEdited A2 rien → 3Remote RangeEdited A3',
  );
  await eventually(
    () => one.pane.locator('#heard li').first().textContent(),
    'Local RangeEdited A1 avant → après',
  );
});

browserTest(
  'rows inserted by one do not disturb what the other types, and move with what it wrote',
  async () => {
    const one = await openWorkbench('lang=fr');
    await one.cell(0, 0).click();
    await one.page.keyboard.type('1\n2\n=A1+A2\n');
    const other = await openWorkbench(await shared(one.page));
    await listen(other);
    await other.cell(1, 0).click();
    await other.page.keyboard.type('2');

    await one.cell(0, 1).click();
    await one.page.keyboard.type('vu\n');
    await one.page.evaluate(() => {
      const { workbook } = globalThis.workbench;
      workbook.select(workbook.selection.with({ row: 1, rows: 1, column: 0, columns: 16_384 }));
    });
    await one.page.locator('.rowHeaders .rgCell').nth(1).click({ button: 'right' });
    await one.page.getByRole('menuitem', { name: 'Insérer' }).first().click();
    await eventually(() => one.values('A1:A4'), [1, '', 2, 3]);

    await eventually(() => other.values('B1'), ['vu']);
    await other.page.keyboard.type('0\n');
    await eventually(() => other.values('A1:A4'), [1, '', 20, 21]);
    await eventually(() => one.values('A1:A4'), [1, '', 20, 21]);
    await eventually(
      () => other.pane.locator('#heard').textContent(),
      expect.stringContaining('Remote RowInserted 2:2'),
    );
  },
);

browserTest('each sees where the others are, and how many they are', async () => {
  const one = await openWorkbench('lang=en');
  const query = await shared(one.page, 'en');
  const other = await openWorkbench(query);
  await one.page.getByRole('button', { name: '2 people' }).waitFor();

  await other.cell(4, 2).click();
  await one.page.locator('.wb-person', { hasText: 'Person 2' }).waitFor();
  await one.page.getByRole('button', { name: '2 people' }).click();
  await one.page.getByLabel('Your name').fill('Awa');
  await one.page.getByLabel('Your name').press('Enter');
  await other.page.locator('.wb-person', { hasText: 'Awa' }).waitFor();

  await one.page.close();
  await other.page.getByRole('button', { name: '1 person' }).waitFor();
});

browserTest('what is written while the server is away is there when it is back, for both', async () => {
  const server = await workbenchServer();
  const one = await openWorkbench('lang=fr');
  const query = await shared(one.page);
  const other = await openWorkbench(query);
  await server.stop();
  try {
    await one.page.locator('.wb-shared-state.wb-offline').waitFor();
    await one.cell(0, 0).click();
    await one.page.keyboard.type('de l’un\n');
    await other.cell(0, 1).click();
    await other.page.keyboard.type('de l’autre\n');
  } finally {
    await server.start();
  }

  for (const { values } of [one, other]) {
    await eventually(() => values('A1'), ['de l’un']);
    await eventually(() => values('B1'), ['de l’autre']);
  }
  const third = await openWorkbench(query);
  await eventually(
    () => Promise.all([third.values('A1'), third.values('B1')]),
    [['de l’un'], ['de l’autre']],
  );
});

browserTest('a shared workbook is in the list, and found again when everybody has left', async () => {
  const one = await openWorkbench('lang=fr&book=Trimestre');
  await one.cell(0, 0).click();
  await one.page.keyboard.type('gardé\n');
  await shared(one.page);
  await one.pane.getByRole('button', { name: 'Écrire le tableau' }).click();
  await eventually(() => one.values('D2'), [6]);
  await sent(one.page);
  await one.page.close();

  const later = await openWorkbench('lang=fr');
  await later.page.getByLabel('Classeur').selectOption({ label: 'Trimestre' });
  await later.pane.getByText('Office Excel').waitFor();
  await eventually(() => later.values('D2:D5'), [6, 2, 5, 0]);
  await eventually(
    () => later.page.evaluate(() => globalThis.workbench.workbook.tables.map(({ name }) => name)),
    ['Eval'],
  );
});

browserTest(
  'a second tab on a workbook of the browser offers to share it, or opens a copy that is not kept',
  async () => {
    const one = await openWorkbench('lang=fr&book=Partage');
    await one.cell(0, 0).click();
    await one.page.keyboard.type('ici\n');
    const copy = await secondTab(one.page.context(), one.page.url());
    await copy.getByRole('button', { name: 'Ouvrir sans enregistrer' }).click();
    await copy.getByText('Copie non enregistrée').waitFor();
    await copy.close();

    const tab = await secondTab(one.page.context(), one.page.url());
    await tab.getByRole('button', { name: 'Partager et ouvrir' }).click();
    await tab.getByRole('button', { name: '2 personnes' }).waitFor();
    await one.page.getByRole('button', { name: '2 personnes' }).waitFor();
    await eventually(() => one.values('A1'), ['ici']);
    await eventually(() => tab.evaluate(() => globalThis.workbench.workbook.active.cell(0, 0)?.value), 'ici');
  },
);

browserTest('a link to no workbook says so and opens the usual one', async () => {
  const { page } = await openWorkbench('lang=fr&shared=0f0f0f0f-0000-4000-8000-000000000000');

  await page.getByRole('dialog', { name: 'Classeur partagé introuvable' }).getByRole('button').click();
  await eventually(() => page.getByLabel('Classeur').inputValue(), 'Classeur1');
});

browserTest('off line neither sends nor takes; back on line both have everything', async () => {
  const one = await openWorkbench('lang=fr');
  const query = await shared(one.page);
  const other = await openWorkbench(query);
  await one.page.evaluate(() => globalThis.workbench.host.conditions.set({ offline: true }));

  await one.cell(0, 0).click();
  await one.page.keyboard.type('seul\n');
  await other.cell(0, 1).click();
  await other.page.keyboard.type('ailleurs\n');
  // Somebody else has got it: whoever takes has got it too.
  const third = await openWorkbench(query);
  await eventually(() => third.values('B1'), ['ailleurs']);
  const unknown = [await one.values('B1'), await other.values('A1'), await third.values('A1')];
  expect(unknown).toEqual([[''], [''], ['']]);

  await one.page.evaluate(() => globalThis.workbench.host.conditions.reset());
  await eventually(() => one.values('B1'), ['ailleurs']);
  await eventually(() => other.values('A1'), ['seul']);
});
