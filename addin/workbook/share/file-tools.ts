/** Everything that writes or rewrites files of Excel, in a script of its own. */
export { firstSheetOf } from '../new-workbook/first-sheet-lines.ts';
export { makeWorkbook } from '../new-workbook/make-workbook.ts';
export { tryToShare } from './try-to-share.ts';
