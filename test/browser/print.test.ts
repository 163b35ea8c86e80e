import type { Frame, Page } from 'playwright-core';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { openWorkbench } from '../support/workbench/open-workbench.ts';

const client = (page: Page): Frame => page.frames().find((frame) => frame.url().includes('/taskpane.html'))!;

/** Ninety rows under a heading, set up as the product sets its sheets up. */
async function longSheet(book: string) {
  const opened = await openWorkbench(`lang=fr&book=${book}`);
  const { page } = opened;
  await client(page).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const rows = Array.from({ length: 90 }, (_, index) => [`ligne ${index + 1}`, index]);
      sheet.getRange('A1:B91').values = [['Titre', 'Rang'], ...rows];
      const { pageLayout } = sheet;
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.paperSize = Excel.PaperType.a4;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Page &P sur &N';
      await context.sync();
    }),
  );
  await page.keyboard.press('Control+p');
  await page.getByRole('dialog', { name: 'Imprimer' }).waitFor();
  const cells = () => page.locator('.wb-print-sheet .wb-paper-cell').allTextContents();
  return { ...opened, cells };
}

browserTest('the preview shows pages with their title and their number, and turns them', async () => {
  const { page, cells } = await longSheet('print-pages');

  await eventually(async () => (await cells()).slice(0, 4), ['Titre', 'Rang', 'ligne 1', '0']);
  const first = await cells();
  await page.getByRole('button', { name: 'Page suivante' }).click();

  await eventually(
    () => page.locator('.wb-print-sheet .wb-paper-banner').last().textContent(),
    'Page 2 sur 3',
  );
  await eventually(() => page.getByRole('status').filter({ hasText: 'Page 2 sur 3' }).count(), 1);
  const second = await cells();
  expect(second.slice(0, 2)).toEqual(['Titre', 'Rang']);
  expect(first).not.toContain(second[2]);
});

browserTest(
  'what is changed beside the preview stays with the sheet; Escape goes back to the cells',
  async () => {
    const { page } = await longSheet('print-settings');

    await page.getByLabel('Orientation').selectOption('Portrait');
    await page.getByLabel('Mise à l’échelle').selectOption('page');
    await eventually(
      () => page.evaluate(() => globalThis.workbench.workbook.active.pageLayout),
      expect.objectContaining({
        orientation: 'Portrait',
        zoom: expect.objectContaining({ horizontalFitToPages: 1, verticalFitToPages: 1 }),
      }),
    );
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Imprimer' }).waitFor({ state: 'hidden' });
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');

    await eventually(() => page.evaluate(() => globalThis.workbench.workbook.active.cell(0, 0)?.value), 5);
  },
);

browserTest('the browser prints the pages and nothing else', async () => {
  const { page, cells } = await longSheet('print-out');
  await eventually(async () => (await cells()).length > 0, true);

  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const text = pdf.toString('latin1');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const printed = await page.locator('.wb-print-out .wb-paper-cell').allTextContents();

  expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
  expect(
    /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/
      .exec(text)
      ?.slice(1)
      .map((length) => Math.round(Number(length))),
  ).toEqual([842, 595]);
  expect(printed.filter((cell) => cell.startsWith('ligne'))).toHaveLength(90);
  expect(printed.filter((cell) => cell === 'Titre')).toHaveLength(3);
});
