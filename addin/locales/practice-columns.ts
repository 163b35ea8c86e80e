import type { AssumptionKind } from '#contract/practice';
import type { Cause, Polarity } from '#domain/practice/practice';
import type { Theme } from '#domain/theme';
import type { Text } from '#domain/text';
import type { PatternEnd, Speaker } from '#domain/transcript/pattern';

/** Columns of the catalogue of practices, and of what its money is computed with. */
export const practiceTitles = {
  practiceLabel: { fr: 'Pratique', en: 'Practice' },
  theme: { fr: 'Thème', en: 'Theme' },
  polarity: { fr: 'Sens', en: 'Polarity' },
  cause: { fr: 'Cause', en: 'Cause' },
  patternWords: { fr: 'Mots à repérer', en: 'Words to look for' },
  patternSpeaker: { fr: 'Dits par', en: 'Said by' },
  patternEnd: { fr: 'Au début ou à la fin', en: 'At the start or the end' },
  patternTurns: { fr: 'En combien d’interventions', en: 'Within how many turns' },
  question: { fr: 'Question à se poser', en: 'Question to think about' },
  comfort: { fr: 'Confort du conseiller', en: 'Comfort of the agent' },
  assumption: { fr: 'Hypothèse', en: 'Assumption' },
  assumptionLow: { fr: 'Basse', en: 'Low' },
  assumed: { fr: 'Retenue', en: 'Assumed' },
  assumptionHigh: { fr: 'Haute', en: 'High' },
} as const satisfies Readonly<Record<string, Text>>;

/** Beside the selected cell: what may be typed. Excel shows at most 255 characters. */
export const practiceHints = {
  practiceLabel: {
    fr: 'Ce que le conseiller ou le client fait, tel qu’on le constate\u00a0: reformule la demande.',
    en: 'What the agent or the client does, as one observes it: says the request again.',
  },
  theme: { fr: 'Un seul thème par ligne.', en: 'One theme a row.' },
  polarity: {
    fr: 'À diffuser, ou à faire disparaître.',
    en: 'To spread, or to get rid of.',
  },
  cause: {
    fr: 'D’où cela vient. Ce que la marque ou son outil cause n’est pas porté au compte du prestataire.',
    en: 'Where it comes from. What the brand or its tool causes is not charged to the provider.',
  },
  patternWords: {
    fr: 'Tous dans une même intervention. «\u00a0tels quels\u00a0» entre guillemets, a | b pour l’un ou l’autre, -mot pour sans. Les accents et les terminaisons ne comptent pas.',
    en: 'All of them in one turn. "as they stand" in quotes, a | b for one or the other, -word for without. Accents and endings do not matter.',
  },
  patternSpeaker: { fr: 'Vide\u00a0: n’importe qui.', en: 'Blank: anybody.' },
  patternEnd: { fr: 'Vide\u00a0: n’importe où.', en: 'Blank: anywhere.' },
  patternTurns: {
    fr: 'Un nombre\u00a0: dans les 3 premières ou dernières interventions. Vide\u00a0: n’importe où.',
    en: 'A number: in the first or last 3 turns. Blank: anywhere.',
  },
  question: {
    fr: 'Ce à quoi le plateau est invité à réfléchir. Jamais la solution.',
    en: 'What the platform is invited to think about. Never the solution.',
  },
  comfort: {
    fr: 'Ce que vit le conseiller\u00a0: plus simple, moins d’hésitations… Aucun nom.',
    en: 'What it is like for the agent: simpler, less hesitation… No name.',
  },
  assumption: {
    fr: 'Dans la monnaie de l’organisation. La plus proche l’emporte\u00a0: plateau, prestataire, pays, *.',
    en: 'In the organisation’s currency. The nearest wins: platform, provider, country, *.',
  },
  assumptionLow: {
    fr: 'La plus faible que vous croyez possible. Vide\u00a0: la retenue.',
    en: 'The lowest that you believe possible. Blank: the assumed one.',
  },
  assumed: {
    fr: 'Ce avec quoi l’argent est calculé\u00a0: 32,50.',
    en: 'What money is computed with: 32.50.',
  },
  assumptionHigh: {
    fr: 'La plus forte que vous croyez possible. Vide\u00a0: la retenue.',
    en: 'The highest that you believe possible. Blank: the assumed one.',
  },
} as const satisfies Record<keyof typeof practiceTitles, Text>;

export const themeNames = {
  'phone-tool': { fr: 'maîtrise de l’outil téléphonique', en: 'phone tool' },
  'structured-conversation': { fr: 'conduite d’un entretien structuré', en: 'structured conversation' },
  'relational-quality': { fr: 'qualité relationnelle', en: 'relational quality' },
  'difficult-situations': { fr: 'situations difficiles', en: 'difficult situations' },
  proactivity: { fr: 'proactivité et rebond', en: 'proactivity' },
  'trade-gestures': { fr: 'gestes métiers', en: 'trade gestures' },
} as const satisfies Record<Theme, Text>;

export const polarityNames = {
  good: { fr: 'à diffuser', en: 'to spread' },
  poor: { fr: 'à faire disparaître', en: 'to get rid of' },
} as const satisfies Record<Polarity, Text>;

export const causeNames = {
  brand: { fr: 'marque', en: 'brand' },
  agent: { fr: 'conseiller', en: 'agent' },
  client: { fr: 'client', en: 'client' },
  provider: { fr: 'prestataire', en: 'provider' },
  tool: { fr: 'outil', en: 'tool' },
} as const satisfies Record<Cause, Text>;

export const speakerNames = {
  client: { fr: 'client', en: 'client' },
  agent: { fr: 'conseiller', en: 'agent' },
  other: { fr: 'autre', en: 'other' },
} as const satisfies Record<Speaker, Text>;

export const patternEndNames = {
  start: { fr: 'au début', en: 'at the start' },
  end: { fr: 'à la fin', en: 'at the end' },
} as const satisfies Record<PatternEnd, Text>;

export const assumptionNames = {
  'agent-hour': { fr: 'coût d’une heure de conseiller', en: 'cost of an agent-hour' },
  'paid-hour': { fr: 'prix payé pour une heure', en: 'price paid for an hour' },
  'refusal-brand': { fr: 'perte de la marque par refus', en: 'loss of the brand a refusal' },
  'refusal-provider': { fr: 'perte du prestataire par refus', en: 'loss of the provider a refusal' },
} as const satisfies Record<AssumptionKind, Text>;

/** By column, the words of its choices. */
export const practiceWords = {
  theme: themeNames,
  polarity: polarityNames,
  cause: causeNames,
  patternSpeaker: speakerNames,
  patternEnd: patternEndNames,
  assumption: assumptionNames,
} as const;
