/** What `free-text.js` is made of: heavy, and needed only once somebody sends a text with digits or an address. */
export { scanText } from '#domain/free-text/scan-text';
export { textDigest } from './text-digest.ts';
