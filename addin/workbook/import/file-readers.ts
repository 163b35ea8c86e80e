/** What `import.js` is made of: heavy and rare, so the pane fetches it when a file is chosen. */
export { openFile } from './open-file.ts';
export { writeCsv } from './write-csv.ts';
