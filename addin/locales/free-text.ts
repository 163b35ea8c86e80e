import type { FindingKind } from '#domain/free-text/finding';
import type { Text } from '#domain/text';
import { counted, same } from './say.ts';
import { tied } from './tied.ts';

/** What is asked before a free text that looks as if it told a person is sent. */
export const freeTextTexts = {
  title: (n: number): Text => {
    const texts = counted(n, same('texte', 'text'), same('textes', 'texts'));
    return tied(`${texts.fr} à vérifier avant l’envoi`, `${texts.en} to check before sending`);
  },
  why: tied(
    'Ce qui désigne une personne ne doit pas rester dans les textes : ils survivent à l’enregistrement.',
    'What tells a person is not to stay in the texts: they outlive the recording.',
  ),
  seen: (kinds: string, shown: string) =>
    tied(`On dirait ${kinds} : ${shown}`, `It looks like ${kinds}: ${shown}`),
  kinds: {
    phone: tied('un numéro de téléphone', 'a telephone number'),
    email: tied('une adresse e-mail', 'an e-mail address'),
    card: tied('un numéro de carte', 'a card number'),
    iban: tied('un IBAN', 'an IBAN'),
  } satisfies Record<FindingKind, Text>,
  correct: tied('Corriger', 'Correct it'),
  sendAllTheSame: tied('Envoyer tel quel', 'Send all the same'),
} as const;
