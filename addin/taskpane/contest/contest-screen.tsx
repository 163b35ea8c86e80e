import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import { loadContest } from './load-contest.ts';

const mount = () => loadContest().then(({ mountContest }) => mountContest);

/** Quotas, scenarios and the draw of a contest, from a script of its own. */
export const ContestScreen = ({ wave }: { readonly wave: string }) => (
  <OnDemandScreen load={mount} asked={wave} />
);
