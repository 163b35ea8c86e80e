import type { JobView } from '#contract/job';
import { QualityError } from '#contract/error';
import type { FramePlace } from '../frames/frame-paths.ts';
import { requireFrame, requireKept } from '../frames/require-frame.ts';
import { askJob } from '../jobs/ask-job.ts';
import { frameKey } from '../row-keys.ts';
import { auditNote, type Session } from '../session.ts';
import { batchPlan } from './batch-plan.ts';
import type { DrawInput } from './draw-input.ts';
import { requireTaking } from './require-taking.ts';
import { requireUndrawn } from './require-draw.ts';

/**
 * Begins the draw of a frozen frame: from now on its seed is bound, and how many it gives is decided. Throws
 * frame-not-frozen, frame-drawn, frame-drawing, seed-missing, plan-missing or plan-impossible.
 */
export async function askDraw(session: Session, place: FramePlace): Promise<JobView> {
  const job = await askJob(session, {
    kind: 'draw',
    ...place,
    decide: async (id) => {
      const { wave, check } = await requireTaking(session.store, place.wave);
      const { frame, version } = await requireFrame(session.store, place);
      requireKept(frame, place);
      requireUndrawn(frame);
      if (frame.partyString === null) throw new QualityError('seed-missing', place);
      const asked = await batchPlan(session.store, wave, frame);
      const input: DrawInput = { revision: frame.earlierDraws.length + 1, ...asked };
      const writes = [{ key: frameKey(place.frame), version, value: { ...frame, drawing: id } }];
      const audit = auditNote(session, 'ask-draw', { ...place, revision: input.revision });
      return { input, commit: { writes, checks: [check], audit } };
    },
  });
  await session.store.jobs.start(job.id);
  return job;
}
