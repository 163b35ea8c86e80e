import { same } from './say.ts';

/** The name of the screen of a contest: in the pane’s first script, the rest of its words is not. */
export const contestTitle = same('Concours : quotas et tirage', 'Contest: quotas and draw');
