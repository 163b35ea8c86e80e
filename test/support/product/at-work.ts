import type { FrameLocator, Page } from 'playwright-core';
import type { Bench } from '../../../addin/workbench/page/bench.ts';
import { browser } from '../browser.ts';
import { goTo } from '../go-to.ts';

/** What the page puts on its window. */
declare global {
  var workbench: Bench;
}

export type Place = { readonly row: number; readonly column: number };

/** Somebody at work in the workbench, doing only what a person can do and reading what a person can read. */
export type AtWork = {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Selects a cell by its address in the name box. */
  readonly go: (address: string) => Promise<void>;
  /** Types an entry in a cell and presses Enter. */
  readonly type: (address: string, entry: string) => Promise<void>;
  readonly paste: (address: string, block: readonly (readonly string[])[]) => Promise<void>;
  readonly value: (address: string) => Promise<unknown>;
  readonly message: (address: string) => Promise<unknown>;
  /** Letter of the column under a heading of the active sheet. */
  readonly column: (heading: string) => Promise<string>;
  readonly ribbon: (button: string) => Promise<void>;
  readonly tab: (name: string) => Promise<void>;
};

let books = 0;

type Opening = {
  readonly origin: string;
  readonly lang: 'fr' | 'en';
  readonly as?: string;
  /** A workbook shared on the server, by its id. */
  readonly shared?: string;
};

/** Opens a new workbook, or a shared one, in a browser profile of its own, signed in as somebody. */
export async function atWork({ origin, lang, as, shared }: Opening): Promise<AtWork> {
  const context = await (
    await browser()
  ).newContext({
    viewport: { width: 1400, height: 850 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const pane = page.frameLocator('.wb-pane iframe');
  const load = async (which: string) => {
    await page.goto(`${origin}/workbench.html?lang=${lang}&${which}`);
    await pane.getByText('(démonstration)').first().waitFor();
    await page.locator('.rgCell[role=gridcell]').first().waitFor();
  };
  await load(`book=test-${(books += 1)}`);
  if (as !== undefined) await becomes(pane, as);
  // A shared workbook is opened by whoever they are by then: the pane takes it in their name.
  if (shared !== undefined) await load(`shared=${shared}`);
  const cellOf = (address: string) =>
    page.evaluate((wanted) => {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(wanted) ?? [];
      const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const cell = globalThis.workbench.workbook.active.cell(Number(row) - 1, column);
      return { value: cell?.value ?? '', message: cell?.message ?? '' };
    }, address);
  const go = (address: string) => goTo(page, address);
  return {
    page,
    pane,
    go,
    type: async (address, entry) => {
      await go(address);
      await page.keyboard.type(entry);
      await page.keyboard.press('Enter');
    },
    paste: async (address, block) => {
      const text = block.map((row) => row.join('\t')).join('\r\n');
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await go(address);
      await page.keyboard.press('Control+v');
    },
    value: async (address) => (await cellOf(address)).value,
    message: async (address) => (await cellOf(address)).message,
    column: (heading) => columnUnder(page, heading),
    ribbon: (button) => page.getByRole('button', { name: button, exact: true }).first().click(),
    tab: (name) => page.getByRole('tab', { name }).first().click(),
  };
}

/** Another person signs in at this pane. */
export async function becomes(pane: FrameLocator, name: string): Promise<void> {
  const persons = pane.locator('footer select').first();
  // It stays open once somebody else was chosen.
  if (!(await persons.isVisible())) await pane.locator('footer summary').click();
  const option = pane.locator('footer option', { hasText: name }).first();
  await persons.selectOption((await option.getAttribute('value')) ?? '');
  await pane.locator('footer summary', { hasText: name }).waitFor();
}

function columnUnder(page: Page, heading: string): Promise<string> {
  return page.evaluate((wanted) => {
    const { active } = globalThis.workbench.workbook;
    for (let column = 0; column < 200; column += 1) {
      if (active.cell(0, column)?.value !== wanted) continue;
      const [first, last] = [Math.floor(column / 26), column % 26];
      return (first > 0 ? String.fromCharCode(64 + first) : '') + String.fromCharCode(65 + last);
    }
    throw new Error(`no column ${wanted}`);
  }, heading);
}
