import { chromium, type Browser, type Page } from 'playwright-core';
import { serveWorkbench } from '../support/workbench/workbench-server.ts';

const patienceMs = 120_000;

/** The workbench with its sample add-in, in a browser of its own: the one of the variable CHROMIUM, or /usr/bin's. */
export async function openBench(): Promise<{ page: Page; browser: Browser; close: () => Promise<void> }> {
  const server = await serveWorkbench();
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    context.setDefaultTimeout(patienceMs);
    const page = await context.newPage();
    // The loader that reads these sources marks every function with a call the page does not know.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.goto(`${server.address}?lang=en&book=bench`);
    await page.frameLocator('.wb-pane iframe').getByText('Office Excel').waitFor();
    return { page, browser, close };
  } catch (error) {
    await close();
    throw error;
  }
}
