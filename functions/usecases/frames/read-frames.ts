import { QualityError } from '#contract/error';
import type { FrameView, framesSchema } from '#contract/frame';
import type { JobView } from '#contract/job';
import { frameId } from '#domain/sampling/frame-id';
import type * as z from 'zod';
import { achievedSoFar, type Achieved } from '../draws/achieved-so-far.ts';
import { jobView } from '../jobs/job-view.ts';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore } from '../ports.ts';
import { FRAMES, waveScope } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { actsFor } from '../sight.ts';
import { storedFrame, type StoredFrame } from '../stored/frame.ts';
import { readFrameWorld, type FrameWorld } from './frame-world.ts';
import type { FramePlace } from './frame-paths.ts';
import { frameView, outerView } from './frame-view.ts';

/** Every frame of a wave that this person may see, those without any list included, and imports on their way. */
export async function readFrames(session: Session, code: string): Promise<z.infer<typeof framesSchema>> {
  const { store, member } = session;
  const [world, stored] = await Promise.all([readFrameWorld(store, code), storedFrames(store, code)]);
  const isInside = member.role === 'quality-manager';
  const jobs = isInside ? await jobsOf(session, code) : [];
  const frames = world.frames(stored).filter(({ party }) => actsFor(member, party, world.platformsOf(party)));
  const achieved = isInside ? await achievedSoFar(session, code, frames) : () => new Map<string, number>();
  return {
    frames: frames.map((frame) => viewOf(world, frame, { isInside, jobs, achieved })),
    jobs: jobs.filter(({ kind, state }) => kind === 'import-frame' && state !== 'done'),
  };
}

/** One frame, for the quality team. Throws not-found. */
export async function readFrame(session: Session, { wave, frame }: FramePlace): Promise<FrameView> {
  const { frames } = await readFrames(session, wave);
  const found = frames.find(({ id }) => id === frame);
  if (found === undefined) throw new QualityError('not-found', { frame });
  return found;
}

async function storedFrames({ ledger }: OrganisationStore, wave: string): Promise<StoredFrame[]> {
  const { rows } = await ledger.list(waveScope(wave), keysStarting(FRAMES));
  return rows.filter(({ deleted }) => !deleted).map(({ value }) => storedFrame.parse(value));
}

/** A day: what was not sent by then never comes, since nothing waits in `incoming/` any longer. */
const AWAITED_MS = 86_400_000;

async function jobsOf({ store, clock }: Session, wave: string): Promise<JobView[]> {
  const views = (await store.jobs.ofWave(wave)).flatMap((job) => jobView(job) ?? []);
  return views.filter(({ state, at }) => state !== 'waiting' || clock.now() - Date.parse(at) < AWAITED_MS);
}

type Shown = {
  readonly isInside: boolean;
  readonly jobs: readonly JobView[];
  readonly achieved: Achieved;
};

function viewOf(world: FrameWorld, frame: StoredFrame, { isInside, jobs, achieved }: Shown): FrameView {
  const latest = jobs.find((job) => job.frame === frameId(frame));
  const job = latest?.state === 'done' ? undefined : latest;
  const view = frameView({ ...world.reading(frame), achieved: achieved(frame), job });
  return isInside ? view : outerView(view);
}
