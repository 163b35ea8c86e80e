import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import { loadProgress } from './load-progress.ts';

const mount = () => loadProgress().then(({ mountProgress }) => mountProgress);

/** Its screen, from a script of its own. */
export const ProgressScreen = () => <OnDemandScreen load={mount} asked={undefined} />;
