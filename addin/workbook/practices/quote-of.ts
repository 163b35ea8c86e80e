/** Of the contract. */
export const QUOTE_CHARACTERS = 300;

/** What is cited of a turn: all of it, or its beginning cut between words. */
export function quoteOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= QUOTE_CHARACTERS) return line;
  const kept = line.slice(0, QUOTE_CHARACTERS - 2);
  const space = kept.lastIndexOf(' ');
  // A letter of two characters is not cut in two.
  return `${space > 0 ? kept.slice(0, space) : kept.replace(/[\ud800-\udbff]$/, '')} …`;
}
