/**
 * Founds, in a folder of the local system, the organisation whose reports `reports-large-browser.ts` has a page write:
 * every quarter closed but the last. Not a test.
 *
 *     node --import tsx test/bench/reports-large-found.ts <folder> [platforms, 40] [quarters, 8] [evaluations, 20,000]
 *     npm start -- --port 0 --directory <folder>
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { benchSystem } from './reports/bench-system.ts';
import { closeQuarter } from './reports/close-quarter.ts';
import { foundOrganisation, playQuarter } from './reports/large-organisation.ts';
import { largeSize } from './reports/large-size.ts';

const [, , folder = '', ...told] = process.argv;
const size = largeSize(told);
// As the local system lays out what it keeps of the present day.
const kept = join(folder, 'now');
await mkdir(kept, { recursive: true });
const system = await benchSystem({
  directory: join(kept, 'dynamodb'),
  tables: { core: 'core', audit: 'audit' },
});
try {
  await foundOrganisation(system, size);
  for (const quarter of size.quarters) {
    const rows = await playQuarter(system, size, quarter);
    if (quarter !== size.quarters.at(-1)) await closeQuarter(system, quarter);
    console.log(`${quarter}: ${rows} evaluations`);
  }
  // The local system plays no demonstration where this says that it was played.
  await writeFile(join(kept, 'demonstration'), new Date().toISOString());
} finally {
  await system.stop();
}
