import { same } from './say.ts';

/** The name of the import of activity: in the pane’s first script, the rest of its words is not. */
export const activityImportTitle = same('Importer l’activité', 'Import activity');
