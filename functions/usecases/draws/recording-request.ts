import * as z from 'zod';
import type { recordingListSchema, recordingRequestSchema } from '#contract/draw';
import { QualityError } from '#contract/error';
import { askedRanks } from '#domain/sampling/recording-list';
import { framePath, recordingsPath, type FramePlace } from '../frames/frame-paths.ts';
import { requireFrame, requireKept } from '../frames/require-frame.ts';
import { waveScope } from '../row-keys.ts';
import { auditNote, type Session } from '../session.ts';
import type { StoredFrame } from '../stored/frame.ts';
import { requireDraw } from './require-draw.ts';

type As = z.output<typeof recordingRequestSchema>['as'];

/**
 * Where to fetch the list of recordings to ask a provider for: the whole batch, or at least three contacts for each
 * of the sample. Who asked is written down. Throws frame-not-frozen, frame-not-drawn or
 * frame-forgotten.
 */
export async function recordingRequest(
  session: Session,
  place: FramePlace,
  as: As,
): Promise<z.infer<typeof recordingListSchema>> {
  const { contacts } = await session.store.ledger.commit({
    scope: waveScope(place.wave),
    idempotency: session.idempotency,
    answer: z.object({ contacts: z.int() }),
    decide: async () => {
      const { frame } = await requireFrame(session.store, place);
      requireKept(frame, place);
      const answer = { contacts: as === 'batch' ? inBatch(frame) : inDecoys(frame) };
      const audit = auditNote(session, 'ask-recordings', { ...place, as, ...answer });
      return { answer, commit: { writes: [], audit } };
    },
  });
  const fileName = `${place.frame}-${as === 'batch' ? 'batch' : 'recordings'}.tsv`;
  const path = as === 'batch' ? framePath(place) : recordingsPath(place);
  return { url: await session.store.files.grantDownload(path, fileName), fileName, contacts };
}

function inBatch({ frozen, period }: StoredFrame): number {
  if (frozen === null) throw new QualityError('frame-not-frozen', { period });
  return frozen.contacts;
}

const inDecoys = (frame: StoredFrame): number =>
  requireDraw(frame).strata.reduce((sum, { sample, kept, reserve, framed }) => {
    return sum + askedRanks({ n: sample, ranked: sample - kept + reserve, framed });
  }, 0);
