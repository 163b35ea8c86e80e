import type { FoldedWord } from './fold-words.ts';

/** Languages whose endings are known. */
export const stemmed = ['fr', 'en', 'es', 'pt', 'de', 'it', 'nl'] as const;
export type StemmedLanguage = (typeof stemmed)[number];

/** Words that nearly every sentence of a language has and that few of the others have, without accents. */
const COMMON: Readonly<Record<StemmedLanguage, string>> = {
  fr: 'le la les des du est et je vous nous pas pour que qui une avec sur dans mon ma mes votre vos il elle ce cette bonjour merci oui non suis avez ai',
  en: 'the is and i you we not for that what with on my your it he she this to of have are do can please thank yes no hello would will',
  es: 'el los las del es y yo usted pero para que una con por mi su esta este hola gracias si no soy tiene como muy',
  pt: 'os as do da dos e eu voce mas para que uma com por meu minha seu esta este ola obrigado obrigada sim nao sou tem como muito',
  de: 'der die das ist und ich sie wir nicht fur dass was mit auf mein ihr es er dies zu von haben sind bitte danke ja nein guten',
  it: 'il lo gli della e io lei noi non per che una con su mio suo questo questa ciao grazie si no sono ha come molto buongiorno',
  nl: 'de het een is en ik u wij niet voor dat wat met op mijn uw hij zij dit te van heb zijn bent graag dank ja nee goedemiddag',
};

const speakersOf = new Map<string, StemmedLanguage[]>();
for (const language of stemmed)
  for (const word of COMMON[language].split(' '))
    speakersOf.set(word, [...(speakersOf.get(word) ?? []), language]);

/** The language that most of the common words of a text are of; undefined when none is, or two are as much. */
export function languageOf(words: readonly FoldedWord[]): StemmedLanguage | undefined {
  const votes = new Map<StemmedLanguage, number>();
  for (const { folded } of words)
    for (const language of speakersOf.get(folded) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  const [first, second] = [...votes].sort(([, one], [, other]) => other - one);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}
