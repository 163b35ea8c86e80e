import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-feedback.tsx';

/** What `feedback.js` leaves behind. */
type Feedback = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometreFeedback: Feedback | undefined;
}

export const loadFeedback = onDemandScript('feedback.js', () => globalThis.barometreFeedback);
