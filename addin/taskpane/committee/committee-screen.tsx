import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import { loadCommittee } from './load-committee.ts';

const mount = () => loadCommittee().then(({ mountCommittee }) => mountCommittee);

/** Writes the sheets of the committee, from a script of its own. */
export const CommitteeScreen = () => <OnDemandScreen load={mount} asked={undefined} />;
