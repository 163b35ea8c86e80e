import { jobKinds } from '#contract/job';
import { QualityError } from '#contract/error';
import type { Clock, Directory, OrganisationStore } from '../ports.ts';
import type { StoredJob } from '../ports/jobs.ts';
import type { Session } from '../session.ts';
import type { JobWork } from './job-work.ts';
import { STUCK_MS } from './job-view.ts';
import { programs } from './programs.ts';

type Asked = { readonly organisation: string; readonly job: string };

/** Runs a job whose start was told, unless it is over or somebody is at it; a file for no job is deleted. */
export async function runJob(
  directory: Directory,
  clock: Clock,
  { organisation, job: id }: Asked,
): Promise<void> {
  const store = directory.open(organisation);
  const job = await store.jobs.read(id);
  if (job === undefined) return store.files.remove([`incoming/${id}`, `jobs/${id}`]);
  // What arrives for one that is over is nobody's; sent again while it is at work, it goes with the rest.
  if (job.state === 'done') return store.files.remove([`incoming/${id}`, `jobs/${id}`]);
  if (isAtWork(job)) return;
  await store.jobs.update(id, { state: 'running', failure: undefined });
  const change = await outcomeOf({ store, clock, job });
  await store.files.remove([`jobs/${id}`]);
  await store.jobs.update(id, change);
}

/** Events come more than once. */
const isAtWork = ({ state, seenAt }: StoredJob): boolean =>
  state === 'running' && Date.now() - seenAt < STUCK_MS;

type Running = { readonly store: OrganisationStore; readonly clock: Clock; readonly job: StoredJob };

/** A refusal is the job's answer; a fault of ours is thrown after it is said, so that it is logged and run again. */
async function outcomeOf({ store, clock, job }: Running): Promise<Partial<StoredJob>> {
  const kind = jobKinds.find((one) => one === job.kind);
  const program = kind && programs[kind];
  if (program === undefined) throw new QualityError('internal', { kind: job.kind });
  const report: JobWork['report'] = (progress) => store.jobs.update(job.id, { progress });
  try {
    const outcome = await program({ session: sessionOf({ store, clock, job }), job, report });
    return { state: 'done', progress: 1, outcome };
  } catch (error) {
    if (error instanceof QualityError && error.code !== 'internal')
      return { state: 'failed', failure: { code: error.code, details: error.details } };
    await store.jobs.update(job.id, { state: 'failed', failure: { code: 'internal', details: {} } });
    throw error;
  }
}

/** Whoever asked was allowed to then. */
function sessionOf({ store, clock, job }: Running): Session {
  const member = { ...job.by, name: job.byName, role: 'quality-manager', platforms: [] } as const;
  return {
    store,
    member,
    clock,
    requestId: job.id,
    idempotency: { key: `job#${job.id}`, requestHash: job.id },
  };
}
