import type { FramePlace } from '../frames/frame-paths.ts';
import type { Session } from '../session.ts';

/** A draw at work: each of its steps is done once because of what it writes, so it may be run again. */
export type DrawWork = {
  readonly session: Session;
  readonly place: FramePlace;
  readonly period: string;
  readonly revision: number;
  /** Milliseconds of business time at which it was asked for: what is past its end is decided by it. */
  readonly askedAt: number;
};
