import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** Waits until the workbench has kept, in this browser, a workbook in which something is written. */
export const keptInBrowser = (page: Page, written: string): Promise<void> =>
  eventually(() => page.evaluate(readBlocks), expect.stringContaining(JSON.stringify(written).slice(1, -1)));

/** Runs in the page: the cells of every workbook kept there. */
const readBlocks = () =>
  new Promise<string>((found, failed) => {
    const opening = indexedDB.open('workbench');
    opening.onerror = () => failed(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('blocks').objectStore('blocks').getAll();
      reading.onsuccess = () => {
        database.close();
        found(reading.result.map(({ text }) => String(text)).join('\n'));
      };
    };
  });
