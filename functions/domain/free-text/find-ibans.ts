import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Finding } from './finding.ts';

const BEGINNING = /(?<![\p{L}\d])[a-z]{2}\d{2}/giu;
/** Between two of its characters, as people write it by fours. */
const GAP = /^[ \u00a0\u202f.-]$/;

/** International account numbers, with or without spaces: those whose country, length and check digits are right. */
export function findIbans(text: string): readonly Finding[] {
  return [...text.matchAll(BEGINNING)].flatMap(({ index, 0: beginning }) => {
    const length = countrySpecs[beginning.slice(0, 2).toUpperCase()]?.chars;
    if (length === undefined) return [];
    const read = readCharacters(text, index, length);
    if (read === undefined || !isValidIBAN(read.characters.toUpperCase())) return [];
    return [{ kind: 'iban', start: index, end: read.end } as const];
  });
}

function readCharacters(text: string, from: number, length: number) {
  let characters = '';
  let end = from;
  while (characters.length < length) {
    if (GAP.test(text[end] ?? '')) end += 1;
    const character = text[end] ?? '';
    if (!/^[a-z\d]$/i.test(character)) return undefined;
    characters += character;
    end += 1;
  }
  return /^[\p{L}\d]/u.test(text.slice(end)) ? undefined : { characters, end };
}
