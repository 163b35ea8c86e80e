import { mountInPane } from '../../parts/mount-in-pane.tsx';
import { ActivityScreen } from './activity-screen.tsx';

/** Draws the import of activity. */
export const mountActivityScreen = mountInPane<undefined>(() => <ActivityScreen />);
