import { same } from './say.ts';

/** Apart from the other words of the screen, which come with its script: the home screen has a button to it. */
export const committeeTitle = same('Comités et décisions', 'Committees and decisions');
