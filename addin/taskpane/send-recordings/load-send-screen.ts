import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-send-recordings.tsx';

/** What `send-recordings.js` leaves behind. */
type SendScreen = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometreSendRecordings: SendScreen | undefined;
}

/** The screen that sends recordings. */
export const loadSendScreen = onDemandScript('send-recordings.js', () => globalThis.barometreSendRecordings);
