import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screens from './frame-screens.tsx';

/** What `frames.js` leaves behind. */
type FrameScreens = Pick<typeof screens, keyof typeof screens>;

declare global {
  var barometreFrames: FrameScreens | undefined;
}

/** The screens of frames and draws. */
export const loadFrameScreens = onDemandScript('frames.js', () => globalThis.barometreFrames);
