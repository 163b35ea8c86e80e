import { same } from './say.ts';

/** The name of the import of volumes: in the pane’s first script, the rest of its words is not. */
export const volumeImportTitle = same('Importer des volumes', 'Import volumes');
