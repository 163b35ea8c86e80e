import type { FrameState } from '#contract/frame';
import type { StoredFrame } from '../stored/frame.ts';

/** How far a frame is. */
export function frameState({ lists, frozen, draw, disclosedAt }: StoredFrame): FrameState {
  if (disclosedAt !== null) return 'disclosed';
  if (draw !== null) return 'drawn';
  if (frozen !== null) return 'frozen';
  return lists.length > 0 ? 'collecting' : 'empty';
}
