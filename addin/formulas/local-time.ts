/** `2026-11-22 14:05`: reads, sorts and compares the same in every language. */
export function localTime(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
  return format.format(new Date(instant));
}
