import { nameKey } from '#domain/name-key';

const names: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'mar', 'march'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'jul', 'july'],
  ['aout', 'aou', 'august', 'aug'],
  ['septembre', 'sept', 'sep', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];

const numbers = new Map(names.flatMap((texts, index) => texts.map((text) => [text, index + 1] as const)));

/** 1 to 12 from the name of a month, French or English, whole or short; undefined when it is none. */
export const monthNumber = (name: string): number | undefined => numbers.get(nameKey(name));
