import { mountInPane } from '../parts/mount-in-pane.tsx';
import { WaveAssignments } from './wave-assignments.tsx';

/** Draws the screen of assignments of a wave. */
export const mountAssignments = mountInPane((wave: string) => <WaveAssignments key={wave} wave={wave} />);
