import type { Browser, Page } from 'playwright-core';
import type { Bench } from '../../addin/workbench/page/bench.ts';

/** What the page puts on its window. */
declare global {
  var workbench: Bench;
}

const patienceMs = 300_000;
const pauseMs = 300;

export type LargePage = {
  readonly page: Page;
  /** Opens the evaluation sheet of a wave from the pane, which then shows its exchanges. */
  readonly openSheet: (wave: string) => Promise<void>;
  /** Selects a cell by its address in the name box. */
  readonly go: (address: string) => Promise<void>;
  /** What the selected cell holds. */
  readonly value: () => Promise<unknown>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Waits until the pane's card of the sheet says this. */
  readonly cardSays: (text: RegExp) => Promise<void>;
};

/** A new workbook in the workbench of a running system, in French. */
export async function openLargePage(browser: Browser, origin: string): Promise<LargePage> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 } });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  await page.goto(`${origin}/workbench.html?lang=fr&book=large-${process.pid}`);
  const pane = page.frameLocator('.wb-pane iframe');
  await pane.getByText('(démonstration)').first().waitFor();
  await page.locator('.rgCell[role=gridcell]').first().waitFor();
  return {
    page,
    openSheet: async (wave) => {
      const card = pane.locator('article', { hasText: wave });
      await card
        .getByRole('button', { name: /^Ouvrir/ })
        .first()
        .click();
      await pane
        .getByRole('navigation')
        .getByRole('button', { name: /^Échanges/ })
        .click();
    },
    go: async (address) => {
      const name = page.getByLabel(/^Zone Nom$/i);
      await name.click();
      await name.fill(address);
      await name.press('Enter');
      await page.waitForFunction(
        (wanted) => globalThis.workbench.workbook.selection.local === wanted,
        address,
      );
    },
    value: () =>
      page.evaluate(() => {
        const { active, selection } = globalThis.workbench.workbook;
        const [, column = '', row = ''] = /^([A-Z])(\d+)$/.exec(selection.local) ?? [];
        return active.cell(Number(row) - 1, column.charCodeAt(0) - 65)?.value;
      }),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    cardSays: async (text) => {
      const card = pane.locator('article.card').first();
      const deadline = Date.now() + patienceMs;
      for (let said = ''; !text.test(said); said = await card.innerText().catch(() => '')) {
        if (Date.now() > deadline) throw new Error(`the pane says ${said}`);
        await page.waitForTimeout(pauseMs);
      }
    },
  };
}
