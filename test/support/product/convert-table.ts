import type { Page } from 'playwright-core';

/** Converts the first table of the active sheet to a range, as the menu of Excel does. */
export async function convertTable(page: Page): Promise<void> {
  const frame = page.frames().find((each) => each.url().includes('/taskpane'));
  await frame?.evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.worksheets.getActiveWorksheet().tables.getItemAt(0);
      table.convertToRange();
      await context.sync();
    }),
  );
}
