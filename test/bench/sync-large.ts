/**
 * What a synced sheet of 50,000 rows of 30 columns costs. Not a test: it prints what this machine does.
 *
 *     node --import tsx test/bench/sync-large.ts [rows, 50000 unless told]
 *
 * This process is the pane: the real engine and port, Microsoft's client library, the checks of what the server
 * answers, no page. Excel (the workbench's host) and the server are in another, as they are for a real pane, so that
 * neither their work nor their garbage is counted here; what the two took is told in milliseconds of processor. A block
 * is the longest time the add-in answered nobody: the lesser of wall and processor time, so that others on the machine
 * count little. A virtual machine that is stolen from stands still unawares: those times are told apart.
 */
import { openLargePane, type LargePane } from '../support/office/large-pane.ts';
import { excelApart } from './apart/excel-apart.ts';
import { blocksDuring } from './blocks.ts';

const rows = Number(process.argv[2] ?? 50_000);
const excel = excelApart(rows);
const { traffic, type, sort } = excel;
const pane = await openLargePane(excel.remote);

async function measure(name: string, work: (pane: LargePane) => Promise<unknown>) {
  const [requests, answers] = [traffic.requests.length, traffic.answers.length];
  const before = await excel.processor();
  const blocks = await blocksDuring(() => work(pane));
  const kB = (sizes: readonly number[]) => Math.round(Math.max(0, ...sizes) / 1000);
  return {
    name,
    ...blocks,
    excel: Math.round((await excel.processor()) - before),
    requests: traffic.requests.length - requests,
    'kB asked, most': kB(traffic.requests.slice(requests)),
    'kB answered, most': kB(traffic.answers.slice(answers)),
    'kB answered, all': Math.round(
      traffic.answers.slice(answers).reduce((sum, size) => sum + size, 0) / 1000,
    ),
  };
}

const costs = [
  await measure('pull for the first time', ({ open }) => open.engine.pull()),
  await measure('pull nothing', ({ open }) => open.engine.pull()),
  await measure('type one cell', async ({ follow }) => {
    await type(rows - 10, 'answer.c3', 'N');
    await follow();
  }),
  await measure('type another', async ({ follow }) => {
    await type(5, 'answer.c5', 'N');
    await follow();
  }),
  await measure('type what is refused', async ({ follow }) => {
    await type(7, 'answer.c5', 'bad');
    await follow();
  }),
  await measure('push', ({ open }) => open.engine.push()),
  await measure('sort', async ({ follow }) => {
    await sort();
    await follow();
  }),
  await measure('open again', async ({ reopen }) => {
    const { sheet: port, engine } = reopen();
    await port.exists();
    await engine.workedBy('ana');
  }),
];
console.table(costs);
console.log(pane.reports.at(-1), `${Math.round(process.memoryUsage().heapUsed / 1e6)} MB in use`);
excel.close();
process.exit(0);
