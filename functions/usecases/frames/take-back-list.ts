import * as z from 'zod';
import { QualityError } from '#contract/error';
import type { FrameView } from '#contract/frame';
import { frameKey, waveScope } from '../row-keys.ts';
import { auditNote, type Session } from '../session.ts';
import type { StoredFrame, StoredList } from '../stored/frame.ts';
import { listPaths, type FramePlace } from './frame-paths.ts';
import { readFrame } from './read-frames.ts';
import { requireCollecting, requireFrame } from './require-frame.ts';

/**
 * Removes what a list brought from a frame that is not frozen, its files included. Throws not-found, frame-frozen, and
 * list-repeated when a later list left contacts out because this one had them.
 */
export async function takeBackList(session: Session, place: FramePlace, job: string): Promise<FrameView> {
  const { store } = session;
  const list = await store.ledger.commit({
    scope: waveScope(place.wave),
    idempotency: session.idempotency,
    answer: z.object({ parts: z.int(), leftParts: z.int() }),
    decide: async () => {
      const { frame, version } = await requireFrame(store, place);
      requireCollecting(frame, place.frame);
      const list = requireLast(frame, job);
      const value = { ...frame, lists: frame.lists.filter((one) => one.job !== job) };
      const audit = auditNote(session, 'take-back-list', { ...place, contacts: list.taken });
      const writes = [{ key: frameKey(place.frame), version, value }];
      const { parts, leftParts } = list;
      return { answer: { parts, leftParts }, commit: { writes, audit } };
    },
  });
  await store.files.remove(listPaths(place, { job, ...list }));
  return readFrame(session, place);
}

function requireLast({ lists }: StoredFrame, job: string): StoredList {
  const index = lists.findIndex((list) => list.job === job);
  const list = lists[index];
  if (list === undefined) throw new QualityError('not-found', { job });
  const files = lists.slice(index + 1).flatMap(({ repeated, fileName }) => (repeated > 0 ? [fileName] : []));
  if (files.length > 0) throw new QualityError('list-repeated', { files });
  return list;
}
