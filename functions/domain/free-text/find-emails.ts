import type { Finding } from './finding.ts';

const EMAIL =
  /[\p{L}\d](?:[\p{L}\d._%+'’-]*[\p{L}\d_%+-])?(?:@|\s?[([]at[)\]]\s?|\sarobase\s)[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu;

/** Addresses, also with `(at)`, `[at]` or `arobase` for @. */
export const findEmails = (text: string): readonly Finding[] =>
  [...text.matchAll(EMAIL)].map(({ index, 0: found }) => ({
    kind: 'email',
    start: index,
    end: index + found.length,
  }));
