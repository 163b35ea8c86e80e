/**
 * What a synced sheet of 50,000 rows costs in a real page: the workbench, the pane and the server as people have them.
 * Not a test: it prints what this machine does, and leaves a picture of each step.
 *
 *     npm start -- --port 0                                           (in another terminal: it prints its address)
 *     node --import tsx test/bench/sync-large-browser.ts <address> [rows, 50000 unless told] [folder for the pictures]
 *
 * A wave of so many contacts is imported through the API, unless it is there since another run, and its sheet opened
 * by the quality manager. The workbench plays Excel in the same page and the same memory as the pane: long tasks are
 * told apart by the scripts that ran in them, garbage by itself. What the pane takes without the memory of the others
 * is told by sync-large.ts.
 */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { memberOf } from '../support/product/member-of.ts';
import { importLargeWave } from './large-wave.ts';
import { openLargePage } from './open-large-page.ts';
import { pageBlocks } from './page-blocks.ts';

const [, , origin = '', told, pictures] = process.argv;
const rows = Number(told ?? 50_000);
const wave = `LARGE-${rows}`;

const manager = await memberOf(origin, 'Claire Morel');
const { waves } = await manager('overview');
if (!waves.some(({ code }) => code === wave)) await importLargeWave(manager, wave, rows);

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  const { page, openSheet, go, value, press, cardSays } = await openLargePage(browser, origin);
  const measure = await pageBlocks(page, browser);
  const step = async (name: string, work: () => Promise<unknown>) => {
    console.table([{ name, ...(await measure(work)) }]);
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`) });
  };
  await step('pull for the first time', async () => {
    await openSheet(wave);
    await cardSays(/Dernier échange/);
  });
  await go(`H${rows - 10}`);
  // Another run may have left an answer there.
  const entry = String(await value()) === '4' ? '5' : '4';
  await step('type one cell', async () => {
    await press(entry, 'Enter');
    await cardSays(/1 saisie/);
  });
  await step('push', async () => {
    await page.getByRole('button', { name: 'Envoyer', exact: true }).first().click();
    await cardSays(/1 ligne envoyée/);
  });
  await go('A3');
  await step('sort', async () => {
    await press('Shift+F10');
    await page.getByRole('menuitem', { name: /Trier de Z à A/ }).click();
    // The pane follows a while after the last edit, and has nothing new to say.
    await page.waitForTimeout(8000);
  });
  await step('pull nothing', async () => {
    await page.getByRole('button', { name: 'Recevoir', exact: true }).first().click();
    await cardSays(/ : 0 ligne envoyée/);
  });
} finally {
  await browser.close();
}
