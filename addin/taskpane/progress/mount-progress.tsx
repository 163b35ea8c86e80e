import { mountInPane } from '../parts/mount-in-pane.tsx';
import { ProgressHome } from './progress-home.tsx';

export const mountProgress = mountInPane(() => <ProgressHome />);
