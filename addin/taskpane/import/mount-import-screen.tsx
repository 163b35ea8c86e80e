import { mountInPane } from '../parts/mount-in-pane.tsx';
import { ImportScreen } from './import-screen.tsx';
import { VolumesScreen } from './volumes-screen.tsx';

/** Draws the import of contacts into a wave, or without a wave that of volumes. */
export const mountImportScreen = mountInPane((wave: string | undefined) =>
  wave === undefined ? <VolumesScreen /> : <ImportScreen key={wave} wave={wave} />,
);
