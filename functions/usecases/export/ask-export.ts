import type { ExportFile, Exports } from '#contract/export';
import { QualityError } from '#contract/error';
import type { JobView } from '#contract/job';
import * as z from 'zod';
import { askJob } from '../jobs/ask-job.ts';
import { jobView } from '../jobs/job-view.ts';
import { ORGANISATION } from '../row-keys.ts';
import { auditNote, type Session } from '../session.ts';
import { exportPath } from './export-paths.ts';

const KIND = 'export-organisation';

/** Begins an export of everything the organisation has. */
export async function askExport(session: Session): Promise<JobView> {
  const job = await askJob(session, {
    kind: KIND,
    decide: () =>
      Promise.resolve({ input: {}, commit: { writes: [], audit: auditNote(session, 'ask-export') } }),
  });
  await session.store.jobs.start(job.id);
  return job;
}

/** Exports whose files are still there, and those under way, the newest first. */
export async function readExports({ store }: Session): Promise<Exports> {
  const jobs = (await store.jobs.ofWave('')).flatMap((job) => jobView(job) ?? []);
  const exports = jobs.filter(({ kind }) => kind === KIND);
  const kept = await Promise.all(
    exports.map(async (job) => {
      const isThere = job.state !== 'done' || (await store.files.sizeOf(exportPath(job.id, 1))) !== undefined;
      return isThere ? [job] : [];
    }),
  );
  return { exports: kept.flat() };
}

/** Where to fetch a file of an export for a few minutes; who asked is written down. Throws not-found once it is gone. */
export async function exportFile(
  session: Session,
  job: string,
  { file }: { readonly file: number },
): Promise<ExportFile> {
  const { store } = session;
  const asked = await store.jobs.read(job);
  const isExport = asked?.kind === KIND;
  const bytes = isExport ? await store.files.sizeOf(exportPath(job, file)) : undefined;
  if (!isExport || bytes === undefined) throw new QualityError('not-found', { export: job });
  await store.ledger.commit({
    scope: ORGANISATION,
    idempotency: session.idempotency,
    answer: z.object({}),
    decide: () => {
      const audit = auditNote(session, 'fetch-export', { export: job, file, bytes });
      return Promise.resolve({ answer: {}, commit: { writes: [], audit } });
    },
  });
  const fileName = `barometre-${asked.at.slice(0, 10)}-${file}.zip`;
  return { url: await store.files.grantDownload(exportPath(job, file), fileName), fileName, bytes };
}
