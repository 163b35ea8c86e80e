import { QualityError } from '#contract/error';
import type { FreezeFrame } from '#contract/frame';
import type { JobView } from '#contract/job';
import { instantBounds } from '#domain/time-zone';
import type { Batch, Wave } from '#domain/wave';
import { askJob } from '../jobs/ask-job.ts';
import { frameKey } from '../row-keys.ts';
import { auditNote, type Session } from '../session.ts';
import type { StoredFrame } from '../stored/frame.ts';
import type { FramePlace } from './frame-paths.ts';
import { randomString } from './random-string.ts';
import { requireCollecting, requireFrame, requireSampled } from './require-frame.ts';

/**
 * Begins the freeze of a frame: from now on no list enters or leaves it, and the brand's string is bound. Throws
 * frame-frozen, frame-empty, batch-not-over.
 */
export async function askFreeze(session: Session, place: FramePlace, asked: FreezeFrame): Promise<JobView> {
  const brandString = asked.brandString ?? randomString();
  const job = await askJob(session, {
    kind: 'freeze-frame',
    ...place,
    decide: async (id) => {
      const { wave, check } = await requireSampled(session.store, place.wave);
      const { frame, version } = await requireFrame(session.store, place);
      requireCollecting(await withoutLostJob(session, frame), place.frame);
      if (frame.lists.length === 0) throw new QualityError('frame-empty', place);
      if (asked.evenIfOpen !== true) requireOver(session, wave, frame.period);
      const value = { ...frame, freezing: id, brandString };
      const audit = auditNote(session, 'ask-freeze', place);
      const writes = [{ key: frameKey(place.frame), version, value }];
      return { input: {}, commit: { writes, checks: [check], audit } };
    },
  });
  await session.store.jobs.start(job.id);
  return job;
}

/** Between this commit and the making of its job anything may stop: nothing is being frozen then. */
async function withoutLostJob({ store }: Session, frame: StoredFrame): Promise<StoredFrame> {
  if (frame.freezing === null || (await store.jobs.read(frame.freezing)) !== undefined) return frame;
  return { ...frame, freezing: null };
}

function requireOver({ clock }: Session, wave: Wave, period: string): void {
  const batch = wave.batches.find((one) => one.period === period);
  if (batch === undefined || clock.now() >= endOfBatch(batch, wave)) return;
  throw new QualityError('batch-not-over', { period, to: batch.to });
}

const endOfBatch = ({ from, to }: Batch, { timeZone }: Wave): number =>
  Date.parse(instantBounds(from, to, timeZone).before);
