import { blankOut } from './blank-out.ts';
import type { FindingKind, Span } from './finding.ts';
import { KnownNames, type KnownName } from './known-names.ts';
import { scanText } from './scan-text.ts';
import { toldNames } from './told-names.ts';

/** What a name, a number or an address is replaced by. */
export const tokens = {
  client: '[client]',
  agent: '[agent]',
  name: '[nom]',
  phone: '[téléphone]',
  email: '[e-mail]',
  card: '[carte]',
  iban: '[IBAN]',
  link: '[lien]',
} as const satisfies Readonly<Record<FindingKind | 'client' | 'agent' | 'name' | 'link', string>>;
export type TokenKind = keyof typeof tokens;

/** How often each was put in the place of something. */
export type Replaced = Readonly<Record<TokenKind, number>>;
export const nothingReplaced: Replaced = {
  client: 0,
  agent: 0,
  name: 0,
  phone: 0,
  email: 0,
  card: 0,
  iban: 0,
  link: 0,
};

export type Pseudonymiser = (text: string) => { readonly text: string; readonly replaced: Replaced };

type Place = Span & { readonly kind: TokenKind };

/** An address of the web with a question: it often names a person or a file. */
const LINK = /https?:\/\/[^\s<>"»]*\?[^\s<>"»]*/giu;
const WRITTEN = new RegExp(
  Object.values(tokens)
    .map((token) => token.replace(/[[\]]/g, String.raw`\$&`))
    .join('|'),
  'g',
);
/** What is taken away may show something new; a text seldom needs more than two turns. */
const TURNS = 6;

/**
 * Replaces names that are known or given away by what stands around them, telephone numbers, addresses, cards,
 * accounts and links with a question by tokens. It cannot find every name: somebody has to look. What it answers it
 * would leave as it is.
 * @param countries codes of two letters of the countries whose telephone numbers are looked for
 */
export function pseudonymiser(names: readonly KnownName[], countries: readonly string[]): Pseudonymiser {
  const known = new KnownNames(names);
  return (text) => {
    const replaced: Record<TokenKind, number> = { ...nothingReplaced };
    let now = text;
    for (let turn = 0; turn < TURNS; turn += 1) {
      const places = placesIn(now, known, countries);
      if (places.length === 0) break;
      for (const { kind } of places) replaced[kind] += 1;
      now = withTokens(now, places);
    }
    return { text: now, replaced };
  };
}

function placesIn(text: string, known: KnownNames, countries: readonly string[]): readonly Place[] {
  // What stands there already is left alone: neither `client` in it is a name, nor `[` the end of one.
  const open = blankOut(text, spansOf(text, WRITTEN));
  const links = spansOf(open, LINK).map((span) => ({ ...span, kind: 'link' }) as const);
  const seen = scanText(blankOut(open, links), countries);
  const numbers: readonly Place[] = [...links, ...seen];
  const left = blankOut(open, numbers);
  const named = known.find(left).map(({ start, end, of }) => ({ start, end, kind: of }) as const);
  const told = toldNames(blankOut(left, named)).map((span) => ({ ...span, kind: 'name' }) as const);
  return apart([...numbers, ...named, ...told]);
}

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

/** In their order, without those that begin inside another. */
function apart(places: readonly Place[]): readonly Place[] {
  const sorted = [...places].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Place[] = [];
  for (const place of sorted) if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  return kept;
}

function withTokens(text: string, places: readonly Place[]): string {
  let written = '';
  let from = 0;
  for (const { start, end, kind } of places) {
    written += text.slice(from, start) + tokens[kind];
    from = end;
  }
  return written + text.slice(from);
}
