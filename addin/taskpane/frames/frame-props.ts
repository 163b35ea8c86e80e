import type { FrameView } from '#contract/frame';

/** What the parts of a frame's card are about. */
export type FrameProps = {
  readonly wave: string;
  readonly frame: FrameView;
  /** Something of it changed on the server. */
  readonly onChange: () => void;
};
