/** What the script of indicators is made of. */
export { readIndicator } from './read-indicator.ts';
export { showIndicator } from './show-indicator.ts';
export { indicatorTexts } from '../../locales/indicator-words.ts';
