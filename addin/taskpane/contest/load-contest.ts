import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-contest.tsx';

/** What `contest.js` leaves behind. */
type Contest = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometreContest: Contest | undefined;
}

export const loadContest = onDemandScript('contest.js', () => globalThis.barometreContest);
