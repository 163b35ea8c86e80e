import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import { loadImportScreen } from './load-import-screen.ts';
import './volume-preview.css';

const mount = () => loadImportScreen().then(({ mountImportScreen }) => mountImportScreen);

/** The import of contacts into a wave, from a script of its own. */
export const AskedImport = ({ wave }: { readonly wave: string }) => (
  <OnDemandScreen load={mount} asked={wave} />
);

/** The import of volumes, from the same script. */
export const AskedVolumes = () => <OnDemandScreen load={mount} asked={undefined} />;
