/** What `reports.js` leaves behind: reports in words, and cards. */
export { showCard } from '../cards/show-card.ts';
export { showReport } from './show-report.ts';
export { showSentences } from './show-sentences.ts';
