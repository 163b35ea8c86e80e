/**
 * How fluid the workbench is with 10,000 rows of 60 columns. Not a test: it prints what this machine does.
 *
 *     node --import tsx test/bench/workbench-grid.ts
 *
 * Wanted: frames under 33 ms while scrolling (95 %),
 * typing answered under 50 ms, sorting and filtering under 500 ms, a row inserted under 300 ms.
 */
import type { Page } from 'playwright-core';
import { fillBigSheet, size } from './big-sheet.ts';
import { frameTimes, measuring } from './measured.ts';
import { openBench } from './open-bench.ts';

async function goTo(page: Page, address: string): Promise<void> {
  const name = page.getByLabel(/^Name Box$/i);
  await name.fill(address);
  await name.press('Enter');
}

async function scroll(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(500, 400);
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(x, y);
    await page.waitForTimeout(16);
  }
}

/** The first command of the menu of a column's heading. */
async function sortUp(page: Page, heading: string): Promise<void> {
  await goTo(page, heading);
  await page.keyboard.press('Alt+ArrowDown');
  await page.locator('.wb-filter-menu button').first().click();
}

const undo = (page: Page) => page.keyboard.press('Control+z');

const gestures: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['type ten digits', (page) => page.keyboard.type('1234567890')],
  ['enter it', (page) => page.keyboard.press('Enter')],
  ['undo', undo],
  ['paste 1,000 × 10', (page) => page.keyboard.press('Control+v')],
  ['undo', undo],
  ['select a column of 10,000', (page) => goTo(page, `BJ2:BJ${size.rows + 1}`)],
  ['fill it down', (page) => page.keyboard.press('Control+d')],
  ['undo', undo],
  ['sort by texts', (page) => sortUp(page, 'A1')],
  ['undo', undo],
  ['sort by numbers', (page) => sortUp(page, 'B1')],
  ['undo', undo],
  ['open a filter', (page) => goTo(page, 'D1').then(() => page.keyboard.press('Alt+ArrowDown'))],
  ['choose one of four', (page) => page.getByLabel('phone', { exact: true }).uncheck()],
  ['filter', (page) => page.getByRole('button', { name: 'OK' }).click()],
  ['undo', undo],
  ['select a row in the middle', (page) => goTo(page, '5000:5000')],
  ['insert a row', (page) => page.keyboard.press('Control++')],
  ['undo', undo],
];

async function bench(page: Page, measure: Awaited<ReturnType<typeof measuring>>): Promise<void> {
  const costs: Record<string, unknown>[] = [];
  costs.push({ gesture: 'fill by the add-in', ...(await measure(() => fillBigSheet(page, size.rows))) });
  for (const [gesture, x, y] of [
    ['scroll down, 60 turns of the wheel', 0, 240],
    ['scroll right, 60 turns of the wheel', 120, 0],
  ] as const) {
    const frames = async () => {
      const [median, p95, longest] = await frameTimes(page, () => scroll(page, x, y));
      console.log(`${gesture}: frames of ${median} ms, 95 % under ${p95} ms, longest ${longest} ms`);
    };
    costs.push({ gesture, ...(await measure(frames)) });
  }
  const block = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 10 }, (__, c) => row + c));
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    block.map((row) => row.join('\t')).join('\n'),
  );
  await goTo(page, 'BJ2');
  for (const [gesture, work] of gestures) costs.push({ gesture, ...(await measure(() => work(page))) });
  console.table(costs);
}

const { page, browser, close } = await openBench();
try {
  await bench(page, await measuring(page, browser));
} finally {
  await close();
}
