import { mountInPane } from '../parts/mount-in-pane.tsx';
import { AlertList, type AlertListProps } from './alert-list.tsx';

/** Draws the drifts there are. */
export const mountAlerts = mountInPane((asked: AlertListProps) => <AlertList {...asked} />);
