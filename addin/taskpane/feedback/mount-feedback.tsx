import { mountInPane } from '../parts/mount-in-pane.tsx';
import { FeedbackHome } from './feedback-home.tsx';

export const mountFeedback = mountInPane(() => <FeedbackHome />);
