/** What `free-text.js` is made of: heavy, and needed only once somebody sends a text with digits or an address, or cites one. */
export { textDigest } from './text-digest.ts';
export { whyHeld } from './why-held.ts';
export { pseudonymiser } from '#domain/free-text/pseudonymise';
