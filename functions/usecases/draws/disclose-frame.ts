import type { FrameView } from '#contract/frame';
import { readFrame } from '../frames/read-frames.ts';
import type { FramePlace } from '../frames/frame-paths.ts';
import { instantOf, type Session } from '../session.ts';
import { changeFrame } from './change-frame.ts';
import { requireDraw } from './require-draw.ts';

/** Every recording of the batch is in: others see the seed from now on. A second time changes nothing. */
export async function discloseFrame(session: Session, place: FramePlace): Promise<FrameView> {
  await changeFrame(session, place, {
    operation: 'disclose-frame',
    change: (frame) => {
      requireDraw(frame);
      return Promise.resolve({
        frame: { ...frame, disclosedAt: frame.disclosedAt ?? instantOf(session.clock) },
      });
    },
  });
  return readFrame(session, place);
}
