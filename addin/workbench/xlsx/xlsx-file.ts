/** Everything the page needs to open and save files, loaded the first time somebody does. */
export { readXlsx } from './read/read-xlsx.ts';
export { writeXlsx } from './write/write-xlsx.ts';
export { readAddinReference } from './read/read-add-in-reference.ts';
