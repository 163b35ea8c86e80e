/** The contact in a row's key, for people; the whole key when it is written otherwise. */
export function contactOfKey(key: string): string {
  try {
    return decodeURIComponent(key.split('#')[0] ?? key);
  } catch {
    return key;
  }
}
