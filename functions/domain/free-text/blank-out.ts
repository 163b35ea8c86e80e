import type { Span } from './finding.ts';

/** The text, as long as before, with a character in the place of each one of these pieces. */
export function blankOut(text: string, spans: readonly Span[], by = '\u2400'): string {
  let left = text;
  for (const { start, end } of spans) left = left.slice(0, start) + by.repeat(end - start) + left.slice(end);
  return left;
}
