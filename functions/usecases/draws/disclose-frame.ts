import type * as z from 'zod';
import type { discloseFrameSchema } from '#contract/draw';
import { QualityError } from '#contract/error';
import type { FrameView } from '#contract/frame';
import { readFrame } from '../frames/read-frames.ts';
import type { FramePlace } from '../frames/frame-paths.ts';
import { instantOf, type Session } from '../session.ts';
import type { StoredFrame } from '../stored/frame.ts';
import { changeFrame } from './change-frame.ts';
import { missingRecordings } from './missing-recordings.ts';
import { requireDraw } from './require-draw.ts';

type Asked = z.output<typeof discloseFrameSchema>;

/**
 * Every recording of the batch is in: others see the seed from now on. A second time changes nothing.
 * Throws recordings-missing unless it is asked for all the same.
 */
export async function discloseFrame(
  session: Session,
  place: FramePlace,
  { evenIf = false }: Asked,
): Promise<FrameView> {
  await changeFrame(session, place, {
    operation: 'disclose-frame',
    change: async (frame) => {
      requireDraw(frame);
      const missing = await requireComplete(session, place, { frame, evenIf });
      return {
        frame: { ...frame, disclosedAt: frame.disclosedAt ?? instantOf(session.clock) },
        ...(missing > 0 ? { detail: { missing } } : {}),
      };
    },
  });
  return readFrame(session, place);
}

async function requireComplete(
  session: Session,
  place: FramePlace,
  { frame, evenIf }: { readonly frame: StoredFrame; readonly evenIf: boolean },
): Promise<number> {
  if (frame.disclosedAt !== null) return 0;
  const missing = await missingRecordings(session, place, frame);
  if (missing > 0 && !evenIf) throw new QualityError('recordings-missing', { missing });
  return missing;
}
