import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import { loadPlayer } from './load-player.ts';
import './player.css';

const mount = () => loadPlayer().then(({ mountPlayer }) => mountPlayer);

/** What is heard or read of the selected row, from a script of its own. */
export const PlayerScreen = () => <OnDemandScreen load={mount} asked={undefined} />;
