import type { JobProgram } from '../jobs/job-work.ts';
import { exportEntries } from './export-entries.ts';
import { ZipParts } from './zip-parts.ts';

/** Far below what makes a job look stuck. */
const SAY_EVERY_MS = 5_000;

/** Writes everything the organisation has into ZIP files, gone within a day; run again it writes them again. */
export const exportOrganisation: JobProgram = async ({ session, job, report }) => {
  const zips = new ZipParts(session.store.files, job.id, session.clock.now());
  let said = Date.now();
  let entries = 0;
  try {
    for await (const entry of exportEntries(session)) {
      await zips.add(entry);
      entries += 1;
      if (Date.now() - said < SAY_EVERY_MS) continue;
      said = Date.now();
      // How much there is in all is known at the end alone.
      await report(1 - 1 / (1 + entries / 50));
    }
    return { files: await zips.end(), entries };
  } catch (error) {
    await zips.giveUp();
    throw error;
  }
};
