import { frameImportOutcomeSchema, frameUploadSchema, type FrameImportOutcome } from '#contract/frame';
import { QualityError } from '#contract/error';
import type { JobProgram, JobWork } from '../../jobs/job-work.ts';
import { rememberedOutcome } from '../../jobs/remembered-outcome.ts';
import { waveScope } from '../../row-keys.ts';
import { partOf } from '../../session.ts';
import type { RunLimits } from './contact-run.ts';
import { commitList } from './commit-list.ts';
import { FramesMoved, readListWorld } from './list-world.ts';
import { removeStrayParts } from './stray-parts.ts';
import { takeList } from './take-list.ts';

/** A million contacts of usual ids in one run, in about 150 MB. */
const usual: RunLimits = { bytes: 96 * 1024 * 1024, contacts: 1_250_000 };
/** Imports into the same frames at once that one of them outlasts. */
const ATTEMPTS = 5;

/** Takes a list of contacts into the frames of its wave. What was sent is deleted, whatever comes of it. */
export const importFrame: JobProgram = (work) => importList(work, usual);

/** The same, holding so much of the list at a time. */
export async function importList(work: JobWork, limits: RunLimits): Promise<FrameImportOutcome> {
  try {
    const outcome = (await recalled(work)) ?? (await imported(work, limits));
    await cleared(work);
    return outcome;
  } catch (error) {
    // A fault of ours is run again, for which the list has to be there.
    if (error instanceof QualityError && error.code !== 'internal') await cleared(work);
    throw error;
  }
}

const recalled = ({ session, job }: JobWork): Promise<FrameImportOutcome | undefined> =>
  rememberedOutcome(session, {
    scope: waveScope(job.wave),
    idempotency: partOf(session, 'import'),
    answer: frameImportOutcomeSchema,
  });

async function imported(work: JobWork, limits: RunLimits): Promise<FrameImportOutcome> {
  const asked = frameUploadSchema.parse(work.job.input);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const world = await readListWorld(work.session.store, work.job, asked.notice);
    const list = await takeList(work, world, { asked, limits });
    try {
      return await commitList(work, world, { asked, list });
    } catch (error) {
      if (!(error instanceof FramesMoved)) throw error;
    }
  }
  throw new QualityError('internal', { frames: 'always-moving' });
}

async function cleared({ session: { store }, job }: JobWork): Promise<void> {
  await store.files.remove([`incoming/${job.id}`]);
  await removeStrayParts(store, job);
}
