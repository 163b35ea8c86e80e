import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** Selects cells of the workbench by their address in its name box, as soon as it is done. */
export async function goTo(page: Page, address: string): Promise<void> {
  const name = page.getByLabel(/^(Zone Nom|Name Box)$/i);
  // A click waits until the box stands still: it is another one after each change of cell.
  await name.click();
  await name.fill(address);
  await name.press('Enter');
  await eventually(() => page.evaluate(() => globalThis.workbench.workbook.selection.local), address);
}
