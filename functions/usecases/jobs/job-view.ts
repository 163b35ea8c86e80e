import { jobKinds, type JobView } from '#contract/job';
import type { StoredJob } from '../ports/jobs.ts';

/** A function of AWS lives fifteen minutes and a job says something far more often than that. */
export const STUCK_MS = 120_000;

/** A job as it is told; undefined for a kind that nobody knows any more. */
export function jobView(job: StoredJob): JobView | undefined {
  const kind = jobKinds.find((one) => one === job.kind);
  if (kind === undefined) return undefined;
  const { id, wave, frame, progress, at, outcome, failure } = job;
  return {
    id,
    kind,
    wave,
    state: isStuck(job) ? 'stuck' : job.state,
    progress,
    at,
    ...(frame === undefined ? {} : { frame }),
    ...(outcome === undefined ? {} : { outcome: { ...outcome } }),
    ...(failure === undefined ? {} : { failure: { code: failure.code, details: { ...failure.details } } }),
  };
}

const isStuck = ({ state, seenAt }: StoredJob): boolean =>
  state === 'running' && Date.now() - seenAt > STUCK_MS;
