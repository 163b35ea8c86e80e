import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-finance.tsx';

/** What `finance.js` leaves behind. */
type Finance = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometreFinance: Finance | undefined;
}

/** The screen of finance and activity. */
export const loadFinance = onDemandScript('finance.js', () => globalThis.barometreFinance);
