import type { Channel } from '#domain/channel';
import type { AnswerType, CriticalFamily, FailScope, ScoringModel } from '#domain/grid';
import type { Theme } from '#domain/theme';
import type { Text } from '#domain/text';
import { themeNames } from './practice-columns.ts';
import { channelNames } from './sheets.ts';

/** A word of a closed list as the sheet shows it, and the other ways in which people write it. */
export type Word = Text & { readonly also?: readonly string[] };
export type Words<Value extends string> = Readonly<Record<Value, Word>>;

export const answerTypeWords = {
  'yes-no': {
    fr: 'oui-non',
    en: 'yes-no',
    also: ['oui/non', 'yes/no', 'o/n', 'y/n', 'booléen', 'case à cocher'],
  },
  ordinal: {
    fr: 'ordinal',
    en: 'ordinal',
    also: ['échelle', 'note', 'choix', 'choix unique', 'scale', 'rating', 'single choice', 'choice'],
  },
  multiple: {
    fr: 'multiple',
    en: 'multiple',
    also: ['choix multiple', 'choix multiples', 'multiple choice'],
  },
  number: {
    fr: 'nombre',
    en: 'number',
    also: ['mesure', 'numérique', 'measure', 'numeric', 'durée', 'duration'],
  },
  text: { fr: 'texte', en: 'text', also: ['texte libre', 'commentaire', 'free text', 'comment'] },
} as const satisfies Words<AnswerType['type']>;

export const yesNoWords = {
  yes: { fr: 'oui', en: 'yes', also: ['x', '1', 'o', 'y', 'vrai', 'true', 'obligatoire', 'required'] },
  no: { fr: 'non', en: 'no', also: ['0', 'n', 'faux', 'false', '-'] },
} as const satisfies Words<'yes' | 'no'>;

export const failScopeWords = {
  section: { fr: 'rubrique', en: 'section', also: ['la rubrique', 'the section'] },
  evaluation: {
    fr: 'évaluation',
    en: 'evaluation',
    also: ['éliminatoire', 'fatal', 'tout', 'toute l’évaluation', 'all', 'form'],
  },
} as const satisfies Words<FailScope>;

export const criticalWords = {
  customer: { fr: 'client', en: 'customer' },
  business: { fr: 'entreprise', en: 'business', also: ['métier', 'marque', 'brand'] },
  compliance: { fr: 'conformité', en: 'compliance' },
} as const satisfies Words<CriticalFamily>;

export const modelWords = {
  weights: { fr: 'poids', en: 'weights', also: ['pondération', 'moyenne pondérée', 'weighted'] },
  points: { fr: 'points', en: 'points', also: ['barème', 'total de points'] },
} as const satisfies Words<ScoringModel>;

export const themeWords = {
  ...themeNames,
  proactivity: { ...themeNames.proactivity, also: ['proactivité'] },
} as const satisfies Words<Theme>;

export const channelWords = {
  phone: { ...channelNames.phone, also: ['tel', 'tél', 'appel', 'call', 'voice'] },
  email: { ...channelNames.email, also: ['email', 'mail', 'courriel'] },
  chat: { ...channelNames.chat, also: ['tchat', 'messagerie'] },
  letter: { ...channelNames.letter, also: ['lettre'] },
  social: { ...channelNames.social, also: ['réseau social', 'social'] },
  web: { ...channelNames.web, also: ['formulaire', 'site', 'form'] },
} as const satisfies Words<Channel>;
