import type { Text } from '#domain/text';

/** A text from its French and its English; French punctuation never begins a line, nor do its quotation marks end one. */
export const tied = (fr: string, en: string): Text => ({
  fr: fr.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0'),
  en,
});
