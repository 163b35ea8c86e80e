import axe from 'axe-core';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { type OpenWorkbench, openWorkbench } from '../support/workbench/open-workbench.ts';

const open = (page: OpenWorkbench['page']) => page.getByRole('button', { name: /^Simulation/ }).click();

async function call({ pane }: OpenWorkbench): Promise<string> {
  await pane.locator('#answer').evaluate((said) => (said.textContent = ''));
  await pane.getByRole('button', { name: 'Appeler le serveur' }).click();
  await pane.locator('#answer:not(:empty)').waitFor();
  return (await pane.locator('#answer').textContent()) ?? '';
}

browserTest('off line, the pane’s requests fail, and answer again afterwards', async () => {
  const bench = await openWorkbench('lang=fr');
  const { page, pane } = bench;
  const isOnLine = () => pane.locator('body').evaluate(() => navigator.onLine);
  await open(page);
  await page.getByRole('switch', { name: 'Hors connexion' }).check();
  await page.getByRole('button', { name: 'Simulation Hors connexion' }).waitFor();
  await eventually(isOnLine, false);
  expect(await call(bench)).toBe('hors connexion');

  await page.getByRole('switch', { name: 'Hors connexion' }).uncheck();
  await page.getByRole('button', { name: 'Simulation', exact: true }).waitFor();
  await eventually(isOnLine, true);
  expect(await call(bench)).toBe('joint');
});

browserTest(
  'what is on outlives the pane and the page, in this tab only, from their first script on',
  async () => {
    const bench = await openWorkbench('lang=en');
    const { page, pane } = bench;
    await page.evaluate(() => globalThis.workbench.host.conditions.set({ offline: true, latencyMs: 300 }));
    await page.evaluate(() => globalThis.workbench.host.load());
    await pane.getByText('Office Excel').waitFor();
    expect(await call(bench)).toBe('hors connexion');

    await page.reload();
    await pane.getByText('Office Excel').waitFor();
    await page.getByRole('button', { name: 'Simulation Off line · 300 ms' }).waitFor();
    await eventually(() => pane.locator('html').getAttribute('data-first'), 'off line');
    const other = await page.context().newPage();
    await other.goto(`${page.url()}&book=Other`);
    await other.getByRole('button', { name: 'Simulation', exact: true }).waitFor();
  },
);

browserTest('one request in three fails, at places that follow from the seed', async () => {
  const bench = await openWorkbench('lang=fr');
  const run = async (seed: number) => {
    await bench.page.evaluate(
      (chosen) => globalThis.workbench.host.conditions.set({ failing: 'one-in-three', seed: chosen }),
      seed,
    );
    const answers: string[] = [];
    for (let index = 0; index < 9; index += 1) answers.push(await call(bench));
    await bench.page.evaluate(() => globalThis.workbench.host.conditions.reset());
    return answers;
  };

  const first = await run(7);
  expect(first.filter((answer) => answer === 'hors connexion')).toHaveLength(3);
  expect(await run(7)).toEqual(first);
  expect(await run(8)).not.toEqual(first);
});

browserTest('the person chooses how the next request fails; only that one does', async () => {
  const bench = await openWorkbench('lang=en');
  const { page } = bench;
  const seen: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/local/clock') && request.frame() !== page.mainFrame()) seen.push('reached');
  });
  await open(page);
  await page.getByLabel('Kind of failure').selectOption('no-answer');
  await page.getByRole('radio', { name: 'the next one' }).check();
  await page.getByRole('button', { name: 'Simulation next one fails' }).waitFor();

  expect([await call(bench), await call(bench)]).toEqual(['hors connexion', 'joint']);
  await eventually(() => seen, ['reached', 'reached']);
});

browserTest('a cell held in edit mode makes Excel refuse the add-in until it is let go', async () => {
  const { page, pane, values } = await openWorkbench('lang=fr');
  await open(page);
  await page.getByRole('switch', { name: 'Une cellule reste' }).check();
  await page.getByRole('button', { name: /^Simulation ./ }).waitFor();
  const refused = pane.locator('body').evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['refused']];
      await context.sync();
      return 'written';
    }).catch((error: unknown) => (error as OfficeExtension.Error).code),
  );
  expect(await refused).toBe('InvalidOperationInCellEditMode');

  await page.getByRole('button', { name: 'Tout rétablir' }).click();
  await pane.getByRole('button', { name: 'Écrire le tableau' }).click();
  await eventually(() => values('A1'), ['Contact']);
});

browserTest('the local system’s clock is shown and moved forward', async () => {
  const { page } = await openWorkbench('lang=en');
  await open(page);
  const time = () => page.locator('.wb-clock span').textContent();
  await eventually(time, 'Tue, 1 Sept 2026, 00:00');
  await page.getByRole('button', { name: '+1 hour' }).click();
  await eventually(time, 'Tue, 1 Sept 2026, 01:00');
  await page.getByRole('button', { name: '+7 days' }).click();
  await eventually(time, 'Tue, 8 Sept 2026, 01:00');
  await eventually(() => page.locator('time').textContent(), 'Tue, 8 Sept 2026');
});

for (const language of ['fr', 'en']) {
  browserTest(`axe finds nothing serious in the menu in ${language}`, async () => {
    const { page } = await openWorkbench(`lang=${language}`);
    await page.evaluate(() =>
      globalThis.workbench.host.conditions.set({ latencyMs: 2000, signIn: 'refused' }),
    );
    await open(page);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run('.wb-title');
      return violations.flatMap(({ id, impact, nodes }) =>
        nodes.map(({ html }) => `${impact} ${id} ${html}`),
      );
    });

    expect(found.filter((one) => /^(serious|critical)/.test(one))).toEqual([]);
  });
}
