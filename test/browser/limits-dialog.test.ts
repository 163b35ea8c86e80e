import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { openWorkbench } from '../support/workbench/open-workbench.ts';

browserTest('the page lists what it does not do, and what the add-in has missed', async () => {
  const { page, pane } = await openWorkbench('lang=en');
  const limits = page.getByRole('button', { name: 'What is not simulated' });
  await limits.click();
  await page.getByText('the add-in has asked for nothing but what is simulated').waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();

  await pane.locator('body').evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.pivotTables.load('items/name');
      await context.sync();
    }).catch(() => undefined),
  );
  await limits.click();

  await eventually(() => page.locator('.wb-missing li').allTextContents(), ['Workbook.pivotTables']);
  const link = page.getByRole('link', { name: 'Every member of Office.js' });
  await eventually(() => link.getAttribute('href'), '/not-simulated.html');
});
