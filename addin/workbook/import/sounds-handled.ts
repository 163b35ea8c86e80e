import { nameKey } from '#domain/name-key';

/** Contacts dealt with are fewer than those received: said where no column tells of the latter. */
export const soundsHandled = (heading: string): boolean =>
  /\b(answered|handled|traites?|decroches?|repondus?)\b/.test(nameKey(heading));
