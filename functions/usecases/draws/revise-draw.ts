import type * as z from 'zod';
import type { reviseDrawSchema } from '#contract/draw';
import { QualityError } from '#contract/error';
import type { FrameView } from '#contract/frame';
import { randomString } from '../frames/random-string.ts';
import { readFrame } from '../frames/read-frames.ts';
import { requireKept } from '../frames/require-frame.ts';
import type { FramePlace } from '../frames/frame-paths.ts';
import { requireOpenWave } from '../open-for-work.ts';
import type { Session } from '../session.ts';
import type { StoredFrame } from '../stored/frame.ts';
import { changeFrame } from './change-frame.ts';
import { requireDraw, requireNotDrawing } from './require-draw.ts';
import { whoAndWhen } from './who.ts';

type Asked = z.output<typeof reviseDrawSchema>;

/**
 * Gives up a draw: it stays on record with its seed, the reason and who had been replaced, and the frame waits for
 * strings that nobody used before. Its contacts leave with the next draw, but for those whose evaluation has begun.
 * A string given by mistake is given up likewise, before anything is drawn.
 */
export async function reviseDraw(session: Session, place: FramePlace, asked: Asked): Promise<FrameView> {
  const brandString = asked.brandString ?? randomString();
  await changeFrame(session, place, {
    operation: 'revise-draw',
    change: async (frame) => {
      const { check } = await requireOpenWave(session.store, place.wave);
      requireKept(frame, place);
      requireNotDrawing(frame);
      requireUndisclosed(frame, place);
      const revised = frame.draw === null ? withoutString(frame) : withoutDraw(session, frame, asked.reason);
      requireNew(frame, brandString);
      return {
        frame: { ...revised, brandString },
        checks: [check],
        detail: { draws: revised.earlierDraws.length },
      };
    },
  });
  return readFrame(session, place);
}

function withoutString(frame: StoredFrame): StoredFrame {
  if (frame.partyString === null) requireDraw(frame);
  return { ...frame, partyString: null };
}

function withoutDraw(session: Session, frame: StoredFrame, reason: string): StoredFrame {
  const { replacements, earlierDraws } = frame;
  const earlier = { ...requireDraw(frame), givenUp: { ...whoAndWhen(session), reason }, replacements };
  return {
    ...frame,
    partyString: null,
    draw: null,
    replacements: [],
    earlierDraws: [...earlierDraws, earlier],
  };
}

function requireUndisclosed({ disclosedAt }: StoredFrame, { frame }: FramePlace): void {
  if (disclosedAt !== null) throw new QualityError('frame-disclosed', { frame });
}

/** The same string again would let its owner know half of the next seed's outcome. */
function requireNew({ brandString, earlierDraws }: StoredFrame, next: string): void {
  const isUsed = brandString === next || earlierDraws.some(({ seed }) => seed.startsWith(`${next}|`));
  if (isUsed)
    throw new QualityError('invalid-request', { issues: [{ path: 'brandString', code: 'used-before' }] });
}
