/**
 * What the workbench takes to hold a synced sheet. Not a test: it prints what this machine does.
 *
 *     node --import tsx test/bench/workbench-sync.ts [rows, 3662 unless told] [file for a processor profile]
 *
 * Wanted: no request over 500 ms, whatever the rows.
 */
import { build } from 'esbuild';
import { writeFile } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { measuring } from './measured.ts';
import { openBench } from './open-bench.ts';
import type { PaneSheet } from './pane-sheet.ts';

declare global {
  var paneSheet: PaneSheet;
}

const rows = Number(process.argv[2] ?? 3662);
const profile = process.argv[3];
const megabyte = 1_048_576;

const steps: readonly (readonly [string, (frame: Frame) => Promise<object>])[] = [
  ['open the sheet', (frame) => frame.evaluate(() => paneSheet.open())],
  ['append the rows', (frame) => frame.evaluate((count) => paneSheet.append(0, count), rows)],
  ['append 100 rows more', (frame) => frame.evaluate((from) => paneSheet.append(from, 100), rows)],
  ['read them all', (frame) => frame.evaluate(() => paneSheet.read())],
  ['write and mark one row in ten', (frame) => frame.evaluate((count) => paneSheet.change(count), rows)],
  ['remove twenty rows', (frame) => frame.evaluate((count) => paneSheet.remove(count, 20), rows)],
  ['keep the state', (frame) => frame.evaluate((count) => paneSheet.keep(count), rows)],
  ['keep it again', (frame) => frame.evaluate((count) => paneSheet.keep(count), rows)],
  ['recall it', (frame) => frame.evaluate(() => paneSheet.recall())],
];

const { outputFiles } = await build({
  entryPoints: ['test/bench/pane-sheet.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2023',
  logLevel: 'silent',
});
const { page, browser, close } = await openBench();
try {
  const cdp = await page.context().newCDPSession(page);
  const frame = page.frames().find((each) => each.url().includes('/taskpane'));
  await frame?.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  if (!frame) throw new Error('the pane is not there');
  console.log(`${rows} rows of ${await frame.evaluate(() => paneSheet.columns)} columns`);
  const measure = await measuring(page, browser);
  if (profile !== undefined) {
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.start');
  }
  const costs: object[] = [];
  for (const [step, work] of steps) {
    let took: object = {};
    const { longest: hostage, processor } = await measure(async () => {
      took = await work(frame);
    });
    costs.push({ step, ...took, hostage, processor });
  }
  console.table(costs);
  if (profile !== undefined) {
    const { profile: profiled } = await cdp.send('Profiler.stop');
    await writeFile(profile, JSON.stringify(profiled));
  }
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  console.log(`${Math.round(usedSize / megabyte)} MB in use`);
} finally {
  await close();
}
