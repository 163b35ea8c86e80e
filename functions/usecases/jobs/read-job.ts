import { QualityError } from '#contract/error';
import type { JobView } from '#contract/job';
import type { Session } from '../session.ts';
import { jobView } from './job-view.ts';

/** How far a job is. Throws not-found. */
export async function readJob({ store }: Session, id: string): Promise<JobView> {
  const job = await store.jobs.read(id);
  const view = job && jobView(job);
  if (view === undefined) throw new QualityError('not-found', { job: id });
  return view;
}

/** Starts a job again that is stuck or failed; one that is over or at work is left alone. Throws not-found. */
export async function resumeJob(session: Session, id: string): Promise<JobView> {
  const view = await readJob(session, id);
  if (view.state === 'stuck' || view.state === 'failed') await session.store.jobs.start(id);
  return view;
}
