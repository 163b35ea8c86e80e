/**
 * Which of two texts comes first by the bytes of their UTF-8, as `LC_ALL=C sort` does: by code point, where
 * JavaScript compares code units and puts an emoji before `｡`.
 * @returns negative, 0 or positive
 */
export function byteOrder(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (at === length) return a.length - b.length;
  const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
  return isSurrogate(one) === isSurrogate(other) ? one - other : isSurrogate(one) ? 1 : -1;
}

/** Half of a character beyond U+FFFF, which UTF-8 writes after all the others. */
const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
