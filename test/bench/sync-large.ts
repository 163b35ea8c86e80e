/**
 * What a synced sheet of 50,000 rows of 30 columns costs. Not a test: it prints what this machine does.
 *
 *     node --import tsx test/bench/sync-large.ts [rows, 50000 unless told]
 *
 * The real engine and port speak through Microsoft's client library to the workbench's host, in one process without a
 * page. What the host takes for itself is counted apart: in Excel it is another process. A block is the longest time
 * the add-in answered nobody: the lesser of wall and processor time, so that others on the machine count little.
 */
import { enterText, sortTable } from '../../addin/workbench/model/edits.ts';
import { openLargeSheet, type LargeSheet } from '../support/office/open-large-sheet.ts';
import { blocksDuring } from './blocks.ts';

const rows = Number(process.argv[2] ?? 50_000);
const sheet = await openLargeSheet(rows);
const { workbook, traffic, gesture, cell, follow } = sheet;

const type = (row: number, column: string, text: string) =>
  gesture(() => enterText(workbook, cell(row, column), text, 'en'));

async function measure(name: string, work: (sheet: LargeSheet) => Promise<unknown>) {
  const [requests, answers, hostMs] = [traffic.requests.length, traffic.answers.length, traffic.hostMs];
  const blocks = await blocksDuring(traffic, () => work(sheet));
  const kB = (sizes: readonly number[]) => Math.round(Math.max(0, ...sizes) / 1000);
  return {
    name,
    ...blocks,
    host: Math.round(traffic.hostMs - hostMs),
    requests: traffic.requests.length - requests,
    'kB asked, most': kB(traffic.requests.slice(requests)),
    'kB answered, most': kB(traffic.answers.slice(answers)),
    'kB answered, all': Math.round(
      traffic.answers.slice(answers).reduce((sum, size) => sum + size, 0) / 1000,
    ),
  };
}

const table = () => workbook.tables[0]!;
const costs = [
  await measure('pull for the first time', ({ open }) => open.engine.pull()),
  await measure('pull nothing', ({ open }) => open.engine.pull()),
  await measure('type one cell', async () => {
    await type(rows - 10, 'answer.c3', 'N');
    await follow();
  }),
  await measure('type another', async () => {
    await type(5, 'answer.c5', 'N');
    await follow();
  }),
  await measure('type what is refused', async () => {
    await type(7, 'answer.c5', 'bad');
    await follow();
  }),
  await measure('push', ({ open }) => open.engine.push()),
  await measure('sort', async () => {
    await gesture(() => sortTable(workbook, table(), 0, false));
    await follow();
  }),
  await measure('open again', async ({ reopen }) => {
    const { sheet: port, engine } = reopen();
    await port.exists();
    await engine.workedBy('ana');
  }),
];
console.table(costs);
console.log(sheet.reports.at(-1), process.memoryUsage().heapUsed / 1e6);
process.exit(0);
