import { same } from './say.ts';

/** The name of the screen of finance and activity: in the pane’s first script, the rest of its words is not. */
export const financeTitle = same('Finance et activité', 'Finance and activity');
