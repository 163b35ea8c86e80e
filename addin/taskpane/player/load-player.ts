import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-player.tsx';

/** What `player.js` leaves behind. */
type Player = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometrePlayer: Player | undefined;
}

/** The screen that plays recordings. */
export const loadPlayer = onDemandScript('player.js', () => globalThis.barometrePlayer);
