import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import { loadRetention } from './load-retention.ts';
import './retention.css';

const mount = () => loadRetention().then(({ mountRetention }) => mountRetention);

/** What proves that the recordings of a wave are gone when they should be, from a script of its own. */
export const RetentionScreen = ({ wave }: { readonly wave: string }) => (
  <OnDemandScreen load={mount} asked={wave} />
);
