import { enterText, sortTable } from '../../../addin/workbench/model/edits.ts';
import { openLargeSheet, type LargeSheet } from '../../support/office/open-large-sheet.ts';

/** The client may send and receive 5 MB at once; a sync keeps to 2. */
const LIMIT = 2_000_000;

const type = ({ gesture, workbook, cell }: LargeSheet, row: number, text: string) =>
  gesture(() => enterText(workbook, cell(row, 'answer.c3'), text, 'en'));

/** Requests and characters answered while something is done. */
async function costOf({ traffic }: LargeSheet, work: () => Promise<unknown>) {
  const [requests, answers] = [traffic.requests.length, traffic.answers.length];
  await work();
  const answered = traffic.answers.slice(answers).reduce((sum, size) => sum + size, 0);
  return { requests: traffic.requests.length - requests, answered };
}

test('no request and no answer comes near the limit, from the first pull to the next opening', async () => {
  const sheet = await openLargeSheet(1500);
  const { pane, server, workbook, traffic } = sheet;
  await pane.open.engine.pull();
  await type(sheet, 1400, 'N');
  await pane.follow();
  await pane.open.engine.push();
  await sheet.gesture(() => sortTable(workbook, workbook.tables[0]!, 0, false));
  await pane.follow();
  const again = pane.reopen();
  await again.sheet.exists();
  const report = await again.engine.pull();

  expect(report).toMatchObject({ rows: 1500, pendingCells: 0, missing: [], strangers: 0, copies: 0 });
  expect(server.pushes.flat()).toMatchObject([{ changes: { 'answer.c3': { to: 'N' } } }]);
  expect(Math.max(...traffic.requests)).toBeLessThan(LIMIT);
  expect(Math.max(...traffic.answers)).toBeLessThan(LIMIT);
});

test('one typed cell costs Excel the same among many rows as among few', async () => {
  const costs = [];
  for (const rows of [600, 1800]) {
    const sheet = await openLargeSheet(rows);
    await sheet.pane.open.engine.pull();
    await sheet.pane.open.engine.refresh();
    costs.push(
      await costOf(sheet, async () => {
        await type(sheet, rows - 5, 'N');
        await sheet.pane.follow();
      }),
    );
    expect(sheet.pane.reports.at(-1)).toMatchObject({ rows, pendingCells: 1 });
  }

  expect(costs[1]!.requests).toBe(costs[0]!.requests);
  expect(Math.abs(costs[1]!.answered - costs[0]!.answered)).toBeLessThan(500);
  expect(costs[1]!.answered).toBeLessThan(20_000);
});
