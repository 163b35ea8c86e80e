import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook in a file, as it is mailed around. */
export type GivenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The file that a gesture of somebody in the workbench saves. */
export async function savedFile(page: Page, save: () => Promise<void>): Promise<GivenFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), save()]);
  return {
    name: download.suggestedFilename(),
    mimeType: xlsxType,
    buffer: await readFile(await download.path()),
  };
}

/** Gives a file to an entry of a menu of the workbench, in the words of its language. */
export async function giveFile(page: Page, file: GivenFile, menu: string, entry: RegExp): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('menuitem', { name: entry }).click(),
  ]);
  await chooser.setFiles(file);
}
