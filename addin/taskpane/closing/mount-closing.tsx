import { mountInPane } from '../parts/mount-in-pane.tsx';
import { ClosingProgress, type ClosingProgressProps } from './closing-progress.tsx';

/** Draws how far a closing is. */
export const mountClosing = mountInPane((asked: ClosingProgressProps) => <ClosingProgress {...asked} />);
