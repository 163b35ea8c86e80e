import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-committee.tsx';

/** What `committee.js` leaves behind. */
type Committee = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometreCommittee: Committee | undefined;
}

/** The screen that writes the sheets of the committee. */
export const loadCommittee = onDemandScript('committee.js', () => globalThis.barometreCommittee);
