import type { FactVerdict } from '#contract/feedback';
import type { Text } from '#domain/text';
import { causeNames } from './practice-columns.ts';

/** Columns of facts and of feedback that no other sheet has. */
export const feedbackTitles = {
  wave: { fr: 'Vague', en: 'Wave' },
  practice: { fr: 'Code de la pratique', en: 'Practice code' },
  factNumber: { fr: 'Fait n°', en: 'Fact no.' },
  week: { fr: 'Semaine', en: 'Week' },
  contact: { fr: 'Contact', en: 'Contact' },
  factCause: { fr: 'Cause', en: 'Cause' },
  quote: {
    fr: 'Fait\u00a0: le client dit…, le conseiller fait…',
    en: 'Fact: the client says…, the agent does…',
  },
  sentDay: { fr: 'Envoyé le', en: 'Sent on' },
  dispute: { fr: 'Contestation du plateau', en: 'Dispute by the platform' },
  disputeAnswer: { fr: 'Réponse à la contestation', en: 'Answer to the dispute' },
  factVerdict: { fr: 'Issue', en: 'Outcome' },
  feedbackRank: { fr: 'Rang', en: 'Rank' },
  found: { fr: 'Trouvée dans', en: 'Found in' },
  coded: { fr: 'Contacts codés', en: 'Contacts coded' },
  foundRate: { fr: 'Fréquence', en: 'Frequency' },
  secondsMore: { fr: 'Écart de durée (s)', en: 'Difference of duration (s)' },
  refusalWith: { fr: 'Refus avec', en: 'Refusals with' },
  refusalWithout: { fr: 'Refus sans', en: 'Refusals without' },
  brandMoney: { fr: 'Coût pour la marque, par an', en: 'Cost to the brand, a year' },
  providerMoney: { fr: 'Coût pour le prestataire, par an', en: 'Cost to the provider, a year' },
  feedbackComfort: { fr: 'Confort du conseiller', en: 'Comfort of the agent' },
  feedbackQuestion: { fr: 'Question', en: 'Question' },
  reply: { fr: 'Réponse du plateau', en: 'Reply of the platform' },
} as const satisfies Readonly<Record<string, Text>>;

const withheld: Text = {
  fr: 'Calculé par le serveur. Vide\u00a0: trop peu de contacts, ou pas chiffré\u00a0; la fiche dit pourquoi.',
  en: 'Computed by the server. Blank: too few contacts, or not valued; the feedback sheet says why.',
};

/** Beside the selected cell: what may be typed. */
export const feedbackHints = {
  wave: { fr: 'Le code de la vague\u00a0: 2026-T4.', en: 'The code of the wave: 2026-T4.' },
  practice: {
    fr: 'Code de la pratique, de la feuille Pratiques.',
    en: 'Code of the practice, from the sheet Practices.',
  },
  factNumber: {
    fr: 'Donné par le serveur à l’envoi, une fois pour toutes\u00a0: on conteste un fait par son numéro.',
    en: 'Given by the server once sent, for good: a fact is disputed by its number.',
  },
  week: { fr: 'Celle du contact\u00a0; jamais son jour.', en: 'That of the contact; never its day.' },
  contact: {
    fr: 'Identifiant du contact dans l’échantillon. Le plateau ne le voit pas.',
    en: 'Id of the contact in the sample. The platform does not see it.',
  },
  factCause: {
    fr: 'D’où cela vient. Ce que cause la marque n’est pas compté au prestataire.',
    en: 'Where it comes from. What the brand causes is not charged to the provider.',
  },
  quote: {
    fr: '300 caractères au plus, sans nom ni heure\u00a0: le client dit…, le conseiller fait… Pas de note, pas de solution.',
    en: 'At most 300 characters, no name and no time: the client says…, the agent does… No grade, no solution.',
  },
  sentDay: { fr: 'Le jour où le plateau l’a reçu.', en: 'The day the platform received it.' },
  dispute: {
    fr: 'Ce qui est inexact dans ce fait. Possible tant que la vague n’est pas clôturée.',
    en: 'What is wrong in this fact. Possible until the wave is closed.',
  },
  disputeAnswer: { fr: 'La réponse de l’équipe qualité.', en: 'The answer of the quality team.' },
  factVerdict: { fr: 'Maintenu ou retiré.', en: 'Upheld or withdrawn.' },
  feedbackRank: {
    fr: 'Ce qui pèse le plus d’argent d’abord, puis ce qui va avec le plus de refus.',
    en: 'What weighs most money first, then what goes with most refusals.',
  },
  found: withheld,
  coded: {
    fr: 'Contacts où la pratique a été cherchée, présente ou absente.',
    en: 'Contacts where the practice was looked for, present or absent.',
  },
  foundRate: withheld,
  secondsMore: {
    fr: 'Durée moyenne des contacts avec, moins celle des contacts sans\u00a0: un écart observé, pas un effet.',
    en: 'Mean duration of contacts with it, less that of contacts without: an observed difference, not an effect.',
  },
  refusalWith: withheld,
  refusalWithout: withheld,
  brandMoney: withheld,
  providerMoney: withheld,
  feedbackComfort: {
    fr: 'Ce que la pratique change pour le conseiller.',
    en: 'What the practice changes for the agent.',
  },
  feedbackQuestion: {
    fr: 'Ce à quoi réfléchir\u00a0; jamais la solution.',
    en: 'What to think about; never the solution.',
  },
  reply: { fr: 'La réponse du plateau, en clair.', en: 'The reply of the platform, in plain words.' },
} as const satisfies Record<keyof typeof feedbackTitles, Text>;

export const factVerdictNames = {
  upheld: { fr: 'maintenu', en: 'upheld' },
  withdrawn: { fr: 'retiré', en: 'withdrawn' },
} as const satisfies Record<FactVerdict, Text>;

/** By column, the words of its choices. */
export const feedbackWords = { factCause: causeNames, factVerdict: factVerdictNames } as const;
