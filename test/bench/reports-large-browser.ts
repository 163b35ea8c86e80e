/**
 * What the whole report of a large organisation costs in a real page: the workbench, the pane and the server as people
 * have them. Not a test: it prints what this machine does, and leaves a picture of each step.
 *
 *     node --import tsx test/bench/reports-large-found.ts <folder>
 *     npm start -- --port 0 --directory <folder>                     (in another terminal: it prints its address)
 *     node --import tsx test/bench/reports-large-browser.ts <address> [folder for the pictures]
 *
 * The workbench plays Excel in the same page as the pane: its long tasks are told apart from the add-in's. Run again,
 * the reports are written anew, and the server knows what it computed the first time.
 */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Bench } from '../../addin/workbench/page/bench.ts';
import { pageBlocks } from './page-blocks.ts';

/** What the page puts on its window. */
declare global {
  var workbench: Bench;
}

const patienceMs = 900_000;
const [, , origin = '', pictures] = process.argv;

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 } });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  await page.goto(`${origin}/workbench.html?lang=fr&book=reports-${process.pid}`);
  const pane = page.frameLocator('.wb-pane iframe');
  await pane.getByRole('button', { name: 'États', exact: true }).first().click();
  const measure = await pageBlocks(page, browser);
  const step = async (name: string, work: () => Promise<unknown>) => {
    console.table([{ name, ...(await measure(work)) }]);
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`) });
  };
  /** No cell of any sheet waits for an answer. */
  const settled = () =>
    page.waitForFunction(() =>
      globalThis.workbench.workbook.sheets.every((sheet) => {
        for (let row = 0; row < 400; row += 1)
          for (let column = 0; column < 40; column += 1)
            if (sheet.cell(row, column)?.value === '#BUSY!') return false;
        return true;
      }),
    );
  for (const name of ['first', 'again']) {
    await step(`whole report, ${name}`, async () => {
      await pane.getByRole('button', { name: /^Écrire/ }).click();
      await pane.getByText('Feuilles écrites').waitFor();
    });
    await step(`its formulas, ${name}`, settled);
  }
} finally {
  await browser.close();
}
