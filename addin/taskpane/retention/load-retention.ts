import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-retention.tsx';

/** What `retention.js` leaves behind. */
type Retention = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometreRetention: Retention | undefined;
}

/** The screen that proves what is gone. */
export const loadRetention = onDemandScript('retention.js', () => globalThis.barometreRetention);
