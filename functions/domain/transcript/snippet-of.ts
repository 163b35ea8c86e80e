import type { Span } from '../free-text/finding.ts';

/** What stands before something found in a text, itself, and what follows. */
export type Snippet = { readonly before: string; readonly found: string; readonly after: string };

/** Characters kept on either side. */
const AROUND = 80;
const MOST_FOUND = 200;

/** What is shown of a turn, cut between words; `…` says where it goes on. */
export function snippetOf(text: string, { start, end }: Span): Snippet {
  const cut = Math.min(end, start + MOST_FOUND);
  return {
    before: endingOf(text.slice(0, start)),
    found: text.slice(start, cut),
    after: beginningOf(text.slice(cut)),
  };
}

function endingOf(text: string): string {
  if (text.length <= AROUND) return text;
  const kept = text.slice(-AROUND);
  const space = kept.search(/\s/u);
  return `…${space < 0 ? withoutHalf(kept) : kept.slice(space)}`;
}

function beginningOf(text: string): string {
  if (text.length <= AROUND) return text;
  const kept = text.slice(0, AROUND);
  const space = kept.search(/\s\S*$/u);
  return `${space < 0 ? kept.replace(/[\ud800-\udbff]$/, '') : kept.slice(0, space)} …`.replace(
    /\s+…$/u,
    ' …',
  );
}

/** A letter of two characters is not cut in two. */
const withoutHalf = (text: string): string => text.replace(/^[\udc00-\udfff]/, '');
