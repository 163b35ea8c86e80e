import type { DestructionReason } from '#domain/recording';
import { chunksOf } from '../chunks.ts';
import { instantOf } from '../session.ts';
import type { Destroying } from './destroying.ts';
import { bySample, findDoomed, type DoomedRecording } from './find-doomed.ts';
import { markGone } from './mark-gone.ts';
import { registerDestructions } from './register-destructions.ts';

export type { DoomedRecording } from './find-doomed.ts';
export type { Destroying } from './destroying.ts';

/** Three writes each at most, of a transaction's hundred. */
const RECORDINGS_AT_ONCE = 20;

/**
 * Destroys recordings: their files, looked for again once deleted; then a line each in the register of destruction;
 * then what rows say of them. Cut after any of these steps and asked again, it goes on where it was: what was done is
 * found done. A recording that no row names is registered by what its place tells.
 * @returns how many were asked for: every one is gone
 * Throws internal when a file is still there.
 */
export async function destroyRecordings(
  destroying: Destroying,
  recordings: readonly DoomedRecording[],
  reason: DestructionReason,
): Promise<number> {
  for (const { wave, platform, own } of bySample(recordings))
    for (const chunk of chunksOf(own, RECORDINGS_AT_ONCE)) {
      const found = await findDoomed(destroying.store, { wave, platform }, chunk);
      const deletedAt = instantOf(destroying.clock);
      await destroying.store.files.remove(chunk.map(({ path }) => path));
      const verifiedAt = instantOf(destroying.clock);
      const destruction = { wave, platform, found, reason, deletedAt, verifiedAt };
      await registerDestructions(destroying, destruction);
      await markGone(destroying, destruction);
    }
  return recordings.length;
}
