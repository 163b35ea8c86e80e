/**
 * Whether the workbench keeps memory without end. Not a test: it prints, every minute, what is in use once the garbage
 * is collected.
 *
 *     node --import tsx test/bench/workbench-memory.ts [minutes, 10 unless told]
 *
 * What can be taken back is kept, a hundred steps of it: memory grows in the first minutes, then must not.
 */
import type { Page } from 'playwright-core';
import { fillBigSheet } from './big-sheet.ts';
import { openBench } from './open-bench.ts';

const minutes = Number(process.argv[2] ?? 10);
const megabyte = 1_048_576;

/** Half a minute or so of somebody at work. */
async function work(page: Page): Promise<void> {
  const name = page.getByLabel(/^Name Box$/i);
  const goTo = async (address: string) => {
    await name.fill(address);
    await name.press('Enter');
  };
  for (let row = 2; row < 12; row += 1) {
    await goTo(`BK${row}`);
    await page.keyboard.type(`=SUM(B2:B${row})*2`);
    await page.keyboard.press('Enter');
  }
  for (const key of ['Control+z', 'Control+z', 'Control+y']) await page.keyboard.press(key);
  await goTo('A1');
  await page.keyboard.press('Alt+ArrowDown');
  await page.locator('.wb-filter-menu button').first().click();
  await page.mouse.move(500, 400);
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(turn % 4 === 0 ? 300 : 0, turn < 20 ? 400 : -400);
    await page.waitForTimeout(16);
  }
  await goTo('40:40');
  await page.keyboard.press('Control++');
  await page.keyboard.press('Control+z');
}

const { page, close } = await openBench();
try {
  await fillBigSheet(page, 1000);
  const cdp = await page.context().newCDPSession(page);
  const end = Date.now() + minutes * 60_000;
  for (let round = 0; Date.now() < end; round += 1) {
    const next = Date.now() + 60_000;
    while (Date.now() < Math.min(next, end)) await work(page);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    console.log(`${round + 1} min: ${Math.round(usedSize / megabyte)} MB, ${nodes} elements`);
  }
} finally {
  await close();
}
