import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-closing.tsx';

/** What `closing.js` leaves behind. */
type Closing = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometreClosing: Closing | undefined;
}

/** How far a closing is. */
export const loadClosing = onDemandScript('closing.js', () => globalThis.barometreClosing);
