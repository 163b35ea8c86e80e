import * as z from 'zod';
import { QualityError } from '#contract/error';
import type { frameFileSchema } from '#contract/frame';
import { waveScope } from '../row-keys.ts';
import { auditNote, type Session } from '../session.ts';
import { framePath, type FramePlace } from './frame-paths.ts';
import { requireFrame, requireKept } from './require-frame.ts';

/** A short-lived address of the frozen list; who asked for it is written down. Throws frame-not-frozen or frame-forgotten. */
export async function frameFile(
  session: Session,
  place: FramePlace,
): Promise<z.infer<typeof frameFileSchema>> {
  await session.store.ledger.commit({
    scope: waveScope(place.wave),
    idempotency: session.idempotency,
    answer: z.object({}),
    decide: async () => {
      const { frame } = await requireFrame(session.store, place);
      if (frame.frozen === null) throw new QualityError('frame-not-frozen', place);
      requireKept(frame, place);
      return { answer: {}, commit: { writes: [], audit: auditNote(session, 'frame-file', place) } };
    },
  });
  const fileName = `${place.frame}.tsv`;
  return { url: await session.store.files.grantDownload(framePath(place), fileName), fileName };
}
