import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Bench } from '../../../addin/workbench/page/bench.ts';
import { browser } from '../browser.ts';
import { serveWorkbench } from './workbench-server.ts';

/** What the page and axe put on the window of the page. */
declare global {
  var workbench: Bench;
}

export type OpenWorkbench = {
  page: Page;
  pane: FrameLocator;
  cell: (row: number, column: number) => Locator;
  /** Values of one column, such as `A1:A3`. */
  values: (address: string) => Promise<unknown[]>;
};

let server: ReturnType<typeof serveWorkbench> | undefined;
const pages: Page[] = [];

/** The server of this test file, started at the first use. */
export const workbenchServer = () => (server ??= serveWorkbench());

/** The workbench with the sample add-in in its pane, in a browser profile of its own. */
export async function openWorkbench(query: string): Promise<OpenWorkbench> {
  const { address } = await workbenchServer();
  const context = await (await browser()).newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  pages.push(page);
  await page.setViewportSize({ width: 1400, height: 800 });
  await page.goto(`${address}?${query}`);
  const pane = page.frameLocator('.wb-pane iframe');
  await pane.getByText('Office Excel').waitFor();
  await page.locator('.rgCell[role=gridcell]').first().waitFor();
  return {
    page,
    pane,
    cell: (row, column) =>
      page.locator(`.rgCell[role=gridcell][data-rgrow="${row}"][data-rgcol="${column}"]`),
    values: (wanted) => valuesOf(page, wanted),
  };
}

function valuesOf(page: Page, address: string): Promise<unknown[]> {
  return page.evaluate((wanted) => {
    const [, letters = '', first = '', last = first] = /^([A-Z])(\d+)(?::\1(\d+))?$/.exec(wanted) ?? [];
    const rows = Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, index) => Number(first) - 1 + index,
    );
    const { active } = globalThis.workbench.workbook;
    return rows.map((row) => active.cell(row, letters.charCodeAt(0) - 65)?.value ?? '');
  }, address);
}

afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
});
afterAll(async () => (await server)?.close());
