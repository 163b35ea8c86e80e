import { mountInPane } from '../parts/mount-in-pane.tsx';
import { Player } from './player.tsx';

/** Draws the player, which follows the selected row. */
export const mountPlayer = mountInPane<undefined>(() => <Player />);
