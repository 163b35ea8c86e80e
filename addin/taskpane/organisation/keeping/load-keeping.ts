import { onDemandScript } from '../../../api/on-demand-script.ts';
import type * as keeping from './mount-keeping.tsx';

/** What `keeping.js` leaves behind. */
type Keeping = Pick<typeof keeping, keyof typeof keeping>;

declare global {
  var barometreKeeping: Keeping | undefined;
}

/** Export, verification of the log and erasure. */
export const loadKeeping = onDemandScript('keeping.js', () => globalThis.barometreKeeping);
