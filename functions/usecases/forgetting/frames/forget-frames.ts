import { forgetAt } from '#domain/forgetting/forget-at';
import { frameId } from '#domain/sampling/frame-id';
import type { Wave } from '#domain/wave';
import { storedFrames } from '../../draws/stored-frames.ts';
import type { StoredFrame } from '../../stored/frame.ts';
import type { ForgettingWork } from '../forgetting-work.ts';
import { forgetFrame } from './forget-frame.ts';

/** Forgets the frames of a wave whose first contact is twelve months old; answers how many are left to forget. */
export async function forgetFrames(work: ForgettingWork, wave: Wave): Promise<number> {
  const left = (await storedFrames(work.store, wave.code)).filter(({ forgottenAt }) => forgottenAt === null);
  const due = left.filter((frame) => isDue(work, wave, frame));
  for (const frame of due)
    await forgetFrame(work, { wave: wave.code, frame: frameId(frame) }, wave.platforms);
  return left.length - due.length;
}

/** A frame that nothing came into has no first contact: it goes with the wave's last day. */
function isDue({ clock }: ForgettingWork, wave: Wave, { lists, frozen }: StoredFrame): boolean {
  const starts = [...lists.map(({ firstStart }) => firstStart), frozen?.firstStart ?? null];
  const first = starts.filter((start) => start !== null).sort()[0];
  return clock.now() >= forgetAt(first ?? `${wave.to}T23:59:59Z`, wave.timeZone);
}
