import { nameKey } from '#domain/name-key';
import { headingWords, type Meaning } from './heading-words.ts';

export type { Meaning };

const meanings = new Map(
  Object.entries(headingWords).flatMap(([meaning, texts]) => texts.map((text) => [text, meaning] as const)),
);
const isMeaning = (text: string | undefined): text is Meaning => text !== undefined && text in headingWords;

/** What a heading says its column is; `utc` when it says that its dates are in universal time. */
export type HeadingMeaning = { readonly meaning: Meaning | undefined; readonly utc: boolean };

/** `N°` is `n`; universal time may be named anywhere in the heading. */
export function headingMeaning(heading: string): HeadingMeaning {
  const words = nameKey(heading);
  const utc = /\b(utc|gmt)\b/.test(words);
  const found = meanings.get(
    words
      .replace(/\b(utc|gmt)\b/g, '')
      .replace(/ +/g, ' ')
      .trim(),
  );
  return { meaning: isMeaning(found) ? found : undefined, utc };
}
