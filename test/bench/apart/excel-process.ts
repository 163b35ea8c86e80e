/** Excel, the person at it and the server, for a pane in the process that forked this one. Argument: rows. */
import { Host } from '../../../addin/workbench/host/host.ts';
import { enterText, sortTable } from '../../../addin/workbench/model/edits.ts';
import { Workbook } from '../../../addin/workbench/model/workbook.ts';
import { largeCell } from '../../support/office/large-cell.ts';
import { LargeServer } from '../../support/office/large-sheet.ts';
import type { FromExcel, ToExcel, Wish } from './excel-messages.ts';

const workbook = new Workbook();
const server = new LargeServer(Number(process.argv[2]));
const send = (message: FromExcel) => process.send?.(message);
const host = new Host({ workbook, post: (office) => send({ office }) });

async function granted(wish: Wish): Promise<unknown> {
  if (wish.kind === 'pull') return server.pull(wish.cursor, wish.next);
  if (wish.kind === 'push') return server.push(wish.rows, '');
  if (wish.kind === 'type') enterText(workbook, largeCell(workbook, wish.row, wish.column), wish.entry, 'en');
  if (wish.kind === 'sort') sortTable(workbook, workbook.tables[0]!, 0, false);
  // What the host has to tell of it is told before the answer.
  await new Promise((told) => setImmediate(told));
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

process.on('message', (message: ToExcel) => {
  if ('office' in message) host.receive(message.office);
  else void granted(message.wish).then((answer) => send({ id: message.id, answer: JSON.stringify(answer) }));
});
