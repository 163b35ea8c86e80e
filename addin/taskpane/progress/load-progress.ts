import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-progress.tsx';

/** What `progress.js` leaves behind. */
type Progress = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometreProgress: Progress | undefined;
}

export const loadProgress = onDemandScript('progress.js', () => globalThis.barometreProgress);
