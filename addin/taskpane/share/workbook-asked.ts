import type { Screen } from '../pane-model.ts';

/** What the screen about the whole workbook was opened for. */
export type WorkbookAsked = Extract<Screen, { readonly name: 'workbook' }>;
