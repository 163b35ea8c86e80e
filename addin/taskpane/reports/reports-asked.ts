import type { Screen } from '../pane-model.ts';

/** What the screen of reports was opened for. */
export type ReportsAsked = Extract<Screen, { name: 'reports' }>;
