import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { StemmedLanguage } from './language.ts';

const stemmers: Readonly<Record<StemmedLanguage, (word: string) => string>> = {
  fr: withoutAccents,
  en: english,
  es: spanish,
  pt: portuguese,
  de: german,
  it: italian,
  nl: dutch,
};

/** The ending of a word this short is often the word. */
const SHORTEST = 4;
/** What is left after as many does not change any more, but for the rarest. */
const MOST_TIMES = 3;

/**
 * The rules of French look for accents that are not there: they are followed again for what they uncovered (remboursee,
 * rembours, rembour), and a verb keeps one vowel (envoy, envoi).
 */
function withoutAccents(word: string): string {
  let stem = word;
  for (let times = 0; times < MOST_TIMES; times += 1) stem = french(stem);
  return stem.replace(/y$/, 'i');
}

/** What a word without accents has in common with its inflections (Porter 1980; Snowball, Porter 2001). */
export const stemOf = (folded: string, language: StemmedLanguage): string =>
  folded.length < SHORTEST || /\d/.test(folded) ? folded : stemmers[language](folded);
