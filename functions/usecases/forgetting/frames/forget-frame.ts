import * as z from 'zod';
import { chunksOf } from '../../chunks.ts';
import { readReserve } from '../../draws/keep-reserve.ts';
import { frameFolder, type FramePlace } from '../../frames/frame-paths.ts';
import { requireFrame } from '../../frames/require-frame.ts';
import { frameKey, sampleScope, waveScope } from '../../row-keys.ts';
import { instantOf } from '../../session.ts';
import type { StoredFrame } from '../../stored/frame.ts';
import { forgettingNote, onceOn, type ForgettingWork } from '../forgetting-work.ts';

/** With the head, the log, the audit and the memory, below the hundred items of a transaction. */
const ROWS_AT_ONCE = 90;

/**
 * Forgets the contacts of a frame: its files, verified gone, its reserve, then who was replaced by whom. Its hash,
 * seed, ranks and counts stay. Cut after any of these steps and run again it comes to the same end.
 */
export async function forgetFrame(
  work: ForgettingWork,
  place: FramePlace,
  platforms: readonly string[],
): Promise<void> {
  const { files } = work.store;
  await files.remove(await files.list(frameFolder(place)));
  for (const platform of platforms) await eraseReserve(work, place, platform);
  await sayForgotten(work, place);
}

async function eraseReserve(work: ForgettingWork, place: FramePlace, platform: string): Promise<void> {
  const { store } = work;
  const scope = sampleScope(place.wave, platform);
  const listed = await readReserve(store, scope, place.frame);
  for (const chunk of chunksOf(listed, ROWS_AT_ONCE))
    await store.ledger.commit({
      scope,
      idempotency: onceOn('forget-reserve', scope, chunk),
      answer: z.object({}),
      decide: async () => {
        const keys = chunk.map(({ key }) => key);
        const present = [...(await store.ledger.rows(scope, keys)).values()];
        const erases = present.map(({ key, version }) => ({ key, version }));
        const audit = forgettingNote(work, 'forget-reserve', { ...place, contacts: erases.length });
        return { answer: {}, commit: { writes: [], erases, audit } };
      },
    });
}

function sayForgotten(work: ForgettingWork, place: FramePlace): Promise<object> {
  const { store, clock } = work;
  const scope = waveScope(place.wave);
  return store.ledger.commit({
    scope,
    idempotency: onceOn('forget-frame', scope, [{ key: frameKey(place.frame), version: 0 }]),
    answer: z.object({}),
    decide: async () => {
      const { frame, version } = await requireFrame(store, place);
      const value: StoredFrame = { ...withoutIds(frame), forgottenAt: instantOf(clock) };
      const writes = [{ key: frameKey(place.frame), version, value }];
      return { answer: {}, commit: { writes, audit: forgettingNote(work, 'forget-frame', { ...place }) } };
    },
  });
}

const withoutIds = (frame: StoredFrame): StoredFrame => ({
  ...frame,
  replacements: frame.replacements.map(withoutId),
  earlierDraws: frame.earlierDraws.map((draw) => ({
    ...draw,
    replacements: draw.replacements.map(withoutId),
  })),
});

/** That the reserve was exhausted stays said. */
const withoutId = (one: StoredFrame['replacements'][number]): StoredFrame['replacements'][number] => ({
  ...one,
  contact: '',
  replacement: one.replacement === null ? null : '',
});
