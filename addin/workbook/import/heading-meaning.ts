import { nameKey } from '#domain/name-key';
import { headingWords, type Meaning } from './heading-words.ts';

export type { Meaning };

const meanings = new Map(
  Object.entries(headingWords).flatMap(([meaning, texts]) => texts.map((text) => [text, meaning] as const)),
);
const isMeaning = (text: string | undefined): text is Meaning => text !== undefined && text in headingWords;

/** What a heading says its column is: `N°` is `n`, and universal time may be named anywhere in it. */
export function headingMeaning(heading: string): Meaning | undefined {
  const words = nameKey(heading);
  const found = meanings.get(
    words
      .replace(/\b(utc|gmt)\b/g, '')
      .replace(/ +/g, ' ')
      .trim(),
  );
  return isMeaning(found) ? found : undefined;
}
