/**
 * What counting a contact log of 200 MB into volumes costs. Not a test: it prints what this machine does.
 *
 *     node --expose-gc --import tsx test/bench/volumes-large.ts [megabytes, 200 unless told] [folder, the system's]
 *
 * The file is written in windows-1252 with quoted line breaks, ids counted once and 50 platforms; then read as the pane
 * reads it, from a Blob that lies on the disk. Memory is what the process holds beyond what it held before, at most. A
 * block is the longest time that the pane would have answered nobody.
 */
import { createWriteStream, openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTable } from '../../addin/workbook/import/find-table.ts';
import { openFile } from '../../addin/workbook/import/open-file.ts';
import { readVolumes } from '../../addin/workbook/import/read-volumes.ts';

const megabytes = Number(process.argv[2] ?? 200);
const path = join(process.argv[3] ?? tmpdir(), `volumes-large-${process.pid}.csv`);

async function write(): Promise<number> {
  const file = createWriteStream(path, { encoding: 'latin1' });
  file.write('N° contact;Début;Plateau;Canal;Sens;Conseiller;Motif;Durée\r\n');
  let [rows, bytes] = [0, 0];
  const first = Date.UTC(2026, 0, 1);
  while (bytes < megabytes * 1e6) {
    const at = new Date(first + (rows % 7_776_000) * 1000 * 3).toISOString();
    const [day, time] = [`${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}`, at.slice(11, 19)];
    const platform = `Plateau n° ${rows % 50}`;
    const reason =
      rows % 9 === 0 ? '"Facture ""double"";\nrappelé"' : 'Réclamation sur la dernière facture, à rappeler';
    const line = `C${String(rows).padStart(10, '0')};${day} ${time};${platform};Téléphone;entrant;Zoé Martin;${reason};0,00${rows % 900}\r\n`;
    if (!file.write(line)) await once(file, 'drain');
    [rows, bytes] = [rows + 1, bytes + line.length];
  }
  file.end();
  await once(file, 'close');
  return rows;
}

const MB = 1e6;
const rows = await write();
globalThis.gc?.();
const before = process.memoryUsage();
let [heap, resident, block, beat] = [0, 0, 0, performance.now()];
const watch = setInterval(() => {
  const { heapUsed, rss, arrayBuffers } = process.memoryUsage();
  heap = Math.max(heap, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
  resident = Math.max(resident, rss - before.rss);
  block = Math.max(block, performance.now() - beat);
  beat = performance.now();
}, 1);

const started = performance.now();
const processor = process.cpuUsage();
const file = await openFile(await openAsBlob(path));
const opened = performance.now();
const table = await findTable(file, 'volumes');
const zone = { timeZone: 'Europe/Paris', calendar: 'Europe/Paris' };
const read = await readVolumes(file, table, { order: 'day-first', ...zone, counts: [], areTurned: false });
const ended = performance.now();
const { user, system } = process.cpuUsage(processor);
clearInterval(watch);
await rm(path);

const counted = read.volumes.reduce((sum, { received }) => sum + received, 0);
console.table({
  MB: Math.round(file.size / MB),
  rows,
  counted,
  'refused rows': read.refusedRows,
  volumes: read.volumes.length,
  'encoding decided, s': ((opened - started) / 1000).toFixed(1),
  'counted, s': ((ended - opened) / 1000).toFixed(1),
  'processor, s': ((user + system) / 1e6).toFixed(1),
  'heap and buffers more, MB': Math.round(heap / MB),
  'resident more, MB': Math.round(resident / MB),
  'longest block, ms': Math.round(block),
});
