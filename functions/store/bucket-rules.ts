import { lifecyclePrefixes } from './file-keys.ts';

/** What lies there is for a job that runs at once; nothing of it may stay. */
const PASSING = ['incoming/', 'jobs/', 'transcribe/', 'exports/'];

/** What the bucket deletes by itself: by prefix, days after a file came. */
export const expiryRules: readonly { readonly prefix: string; readonly days: number }[] = [
  ...PASSING.map((prefix) => ({ prefix, days: 1 })),
  ...lifecyclePrefixes,
];

/** A file that was never whole is nobody's to see or to delete otherwise. */
export const UNFINISHED_DAYS = 1;

/** A player asks for pieces of a sound and has to be told which it got. */
export const EXPOSED_HEADERS: readonly string[] = ['Content-Range', 'Accept-Ranges', 'ETag'];
