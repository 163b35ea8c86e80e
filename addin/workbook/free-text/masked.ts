/** What was found in a text, shown to who wrote it without being written anywhere again: its last two digits, the domain of an address. */
export function masked(found: string): string {
  const [local = '', domain] = found.split('@');
  if (domain !== undefined) return `${local.slice(0, 1)}…@${domain}`;
  const digits = found.replace(/[^\p{L}\d]/gu, '').length;
  let seen = 0;
  return found.replace(/[\p{L}\d]/gu, (character) => {
    seen += 1;
    return seen > digits - 2 ? character : '•';
  });
}
