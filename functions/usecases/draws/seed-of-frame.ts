import { QualityError } from '#contract/error';
import { seedOf } from '#domain/sampling/draw-key';
import type { FramePlace } from '../frames/frame-paths.ts';
import type { StoredFrame } from '../stored/frame.ts';

/** The whole seed of a frame. Throws seed-missing. */
export function seedOfFrame({ brandString, partyString }: StoredFrame, { frame }: FramePlace): string {
  if (brandString === null || partyString === null) throw new QualityError('seed-missing', { frame });
  return seedOf(brandString, partyString.text);
}
