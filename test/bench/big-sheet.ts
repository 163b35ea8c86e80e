import type { Page } from 'playwright-core';

/** A sheet as large as a person ever has here. */
export const size = { rows: 10_000, columns: 60, validated: 20 } as const;

/** Writes the sheet as an add-in would, from its pane: values, formats, limits on entries, a table with filters. */
export async function fillBigSheet(page: Page, rows: number): Promise<void> {
  const pane = page.frames().find((frame) => frame.url().includes('/taskpane'));
  if (pane === undefined) throw new Error('the pane is not there');
  await pane.evaluate(
    async ({ rows, columns, validated }) => {
      const block = 500;
      const valueAt = (row: number, column: number) => {
        if (column === 0) return `contact ${(row * 7919) % rows}`;
        if (column % 3 === 0) return ['phone', 'email', 'chat', 'post'][(row * column) % 4] ?? '';
        return ((row * 31 + column * 17) % 1000) / 10;
      };
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const heads = Array.from({ length: columns }, (_, column) => `Heading ${column + 1}`);
        sheet.getRangeByIndexes(0, 0, 1, columns).values = [heads];
        for (let from = 0; from < rows; from += block) {
          sheet.getRangeByIndexes(1 + from, 0, block, columns).values = Array.from(
            { length: block },
            (_, row) => heads.map((__, column) => valueAt(from + row, column)),
          );
          await context.sync();
        }
        for (let column = 1; column < columns; column += 3)
          sheet.getRangeByIndexes(1, column, rows, 1).numberFormat = Array.from({ length: rows }, () => [
            '0.00',
          ]);
        for (let index = 0; index < validated; index += 1)
          sheet.getRangeByIndexes(1, 3 * index, rows, 1).dataValidation.rule = {
            list: { inCellDropDown: true, source: 'phone,email,chat,post' },
          };
        sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows + 1, columns), true);
        sheet.freezePanes.freezeRows(1);
        await context.sync();
      });
    },
    { ...size, rows },
  );
}
