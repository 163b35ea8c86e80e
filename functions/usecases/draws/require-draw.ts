import { QualityError } from '#contract/error';
import type { StoredDraw, StoredFrame } from '../stored/frame.ts';

/** The draw of a frame that is drawn. Throws frame-not-drawn. */
export function requireDraw({ draw, period, party }: StoredFrame): StoredDraw {
  if (draw === null) throw new QualityError('frame-not-drawn', { period, party });
  return draw;
}

/** Throws frame-drawing while a job draws it. */
export function requireNotDrawing({ drawing }: StoredFrame): void {
  if (drawing !== null) throw new QualityError('frame-drawing', { job: drawing });
}

/** Throws frame-not-frozen, frame-drawing or frame-drawn: a seed is bound by its draw. */
export function requireUndrawn(frame: StoredFrame): void {
  const { frozen, draw, period, party } = frame;
  if (frozen === null) throw new QualityError('frame-not-frozen', { period, party });
  if (draw !== null) throw new QualityError('frame-drawn', { period, party });
  requireNotDrawing(frame);
}
