import * as z from 'zod';
import { requireFrame } from '../frames/require-frame.ts';
import type { FramePlace } from '../frames/frame-paths.ts';
import type { AuditNote, Check } from '../ports.ts';
import { frameKey, waveScope } from '../row-keys.ts';
import { auditNote, type Session } from '../session.ts';
import type { StoredFrame } from '../stored/frame.ts';

export type FrameChange = {
  readonly frame: StoredFrame;
  readonly checks?: readonly Check[];
  readonly detail?: AuditNote['detail'];
};

/** Writes what a frame becomes, once for this request; decided again when it moved meanwhile. Throws not-found. */
export async function changeFrame(
  session: Session,
  place: FramePlace,
  { operation, change }: { operation: string; change: (frame: StoredFrame) => Promise<FrameChange> },
): Promise<void> {
  await session.store.ledger.commit({
    scope: waveScope(place.wave),
    idempotency: session.idempotency,
    answer: z.object({}),
    decide: async () => {
      const { frame, version } = await requireFrame(session.store, place);
      const { frame: value, checks = [], detail = {} } = await change(frame);
      const writes = [{ key: frameKey(place.frame), version, value }];
      const audit = auditNote(session, operation, { ...place, ...detail });
      return { answer: {}, commit: { writes, checks, audit } };
    },
  });
}
