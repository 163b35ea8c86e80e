import { OnDemandScreen } from '../../parts/on-demand-screen.tsx';
import { loadActivityScreen } from './load-activity-screen.ts';
import './activity-import.css';

const mount = () => loadActivityScreen().then(({ mountActivityScreen }) => mountActivityScreen);

/** The import of activity, from a script of its own. */
export const AskedActivity = () => <OnDemandScreen load={mount} asked={undefined} />;
