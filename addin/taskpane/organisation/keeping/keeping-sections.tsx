import type { SettingsView } from '#contract/settings';
import { OnDemandScreen } from '../../parts/on-demand-screen.tsx';
import { loadKeeping } from './load-keeping.ts';

const mount = () => loadKeeping().then(({ mountKeeping }) => mountKeeping);

/** What is done with everything the organisation has, from a script of its own. */
export const KeepingSections = ({ organisation }: Pick<SettingsView, 'organisation'>) => (
  <OnDemandScreen load={mount} asked={organisation} />
);
