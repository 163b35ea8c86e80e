/** What `import.js` is made of: heavy and rare, so the pane fetches it when a file is chosen. */
export { columnSamples } from './activity/column-samples.ts';
export { readActivity } from './activity/read-activity.ts';
export { findTable } from './find-table.ts';
export { guessListColumns } from './list-columns.ts';
export { openFile } from './open-file.ts';
export { readContactList } from './read-contact-list.ts';
export { readContacts } from './read-contacts.ts';
export { writtenPeriod } from './read-period.ts';
export { readVolumes } from './read-volumes.ts';
export { refusalRows } from './refusal-file.ts';
export { writeCsv } from './write-csv.ts';
export { writeContactList } from './write-contact-list.ts';
