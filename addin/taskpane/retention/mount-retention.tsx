import { mountInPane } from '../parts/mount-in-pane.tsx';
import { WaveRetention } from './wave-retention.tsx';

/** Draws the proof of destruction of a wave. */
export const mountRetention = mountInPane((wave: string) => <WaveRetention key={wave} wave={wave} />);
