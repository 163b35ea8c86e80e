import { same } from './say.ts';

/** Apart from the other words of its screen, which come with its script: the home screen has a button to it. */
export const workbookLinkText = same('Classeur : nouveau, partager', 'Workbook: new, share');
