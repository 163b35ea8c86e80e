import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import { loadFeedback } from './load-feedback.ts';

const mount = () => loadFeedback().then(({ mountFeedback }) => mountFeedback);

/** Its screen, from a script of its own. */
export const FeedbackScreen = () => <OnDemandScreen load={mount} asked={undefined} />;
