import type { SheetName } from '#contract/sheet';
import { measures, type MeasureId, type MeasureKind } from '#domain/activity/measure';
import type { CostNature } from '#domain/money/cost';
import type { Bearer } from '#domain/money/gain';
import type { Text } from '#domain/text';
import { measureNames } from './activity.ts';

/** Columns of the sheets of activity and money that no other sheet has. */
export const financeTitles = {
  ...measureNames,
  avoidable: { fr: 'Évitable', en: 'Avoidable' },
  reason: { fr: 'Motif', en: 'Reason' },
  contacts: { fr: 'Contacts', en: 'Contacts' },
  handlingSeconds: { fr: 'Traitement (s)', en: 'Handling (s)' },
  nature: { fr: 'Nature', en: 'Nature' },
  costChannel: { fr: 'Canal', en: 'Channel' },
  units: { fr: 'Unités facturées', en: 'Units invoiced' },
  amount: { fr: 'Montant', en: 'Amount' },
  currency: { fr: 'Devise', en: 'Currency' },
  label: { fr: 'Libellé', en: 'Label' },
  rate: { fr: 'Taux', en: 'Rate' },
  indicator: { fr: 'Indicateur', en: 'Indicator' },
  fromDay: { fr: 'À partir du', en: 'From' },
  toDay: { fr: 'Jusqu’au', en: 'Until' },
  target: { fr: 'Objectif', en: 'Target' },
  step: { fr: 'Pas', en: 'Step' },
  bonus: { fr: 'Bonus par pas', en: 'Bonus a step' },
  malus: { fr: 'Malus par pas', en: 'Malus a step' },
  cap: { fr: 'Plafond', en: 'Cap' },
  bearer: { fr: 'Gain de', en: 'Gain of' },
  gainLow: { fr: 'Gain bas', en: 'Low gain' },
  gain: { fr: 'Gain', en: 'Gain' },
  gainHigh: { fr: 'Gain haut', en: 'High gain' },
  adoptionLow: { fr: 'Adoption basse', en: 'Low adoption' },
  adoption: { fr: 'Adoption', en: 'Adoption' },
  adoptionHigh: { fr: 'Adoption haute', en: 'High adoption' },
  cost: { fr: 'Coût', en: 'Cost' },
} as const satisfies Readonly<Record<string, Text>>;

const measureHints: Readonly<Record<MeasureKind, Text>> = {
  count: {
    fr: 'Un nombre entier, total de la période. Vide : pas compté, ce qui n’est pas zéro.',
    en: 'A whole number, total of the period. Blank: not counted, which is not zero.',
  },
  seconds: {
    fr: 'En secondes, total de la période et non moyenne. Vide : pas compté.',
    en: 'In seconds, total of the period and not an average. Blank: not counted.',
  },
  points: {
    fr: 'La somme des notes, pas leur moyenne. Vide : pas compté.',
    en: 'The sum of the marks, not their mean. Blank: not counted.',
  },
  money: {
    fr: 'Dans la devise de l’organisation, total de la période. Vide : pas compté.',
    en: 'In the currency of the organisation, total of the period. Blank: not counted.',
  },
};

/** What a measure says beside its unit, where its title is not enough. */
const ownMeasureHints: Readonly<Partial<Record<MeasureId, Text>>> = {
  received: {
    fr: 'Les contacts vraiment reçus, écoutés ou non. Vide n’est pas zéro.',
    en: 'The contacts really received, listened to or not. Blank is not zero.',
  },
  answeredWithin: {
    fr: 'Traités dans le délai du niveau de service de ce centre (x secondes). Vide : pas compté.',
    en: 'Answered within the delay of this centre’s service level (x seconds). Blank: not counted.',
  },
  waitSeconds: {
    fr: 'Attente avant réponse, en secondes, additionnée sur les contacts traités. Vide : pas comptée.',
    en: 'Waiting before the answer, in seconds, summed over answered contacts. Blank: not counted.',
  },
  responseSeconds: {
    fr: 'De la réception à la réponse, en secondes, additionné sur les messages traités. Vide : pas compté.',
    en: 'From receipt to answer, in seconds, summed over answered messages. Blank: not counted.',
  },
  hotSatisfied: {
    fr: 'Réponses aux deux meilleures notes, juste après le contact. Vide : pas compté.',
    en: 'Answers at the two best marks, right after the contact. Blank: not counted.',
  },
  coldSatisfied: {
    fr: 'Réponses aux deux meilleures notes, quelques jours après. Vide : pas compté.',
    en: 'Answers at the two best marks, days later. Blank: not counted.',
  },
  effortSum: {
    fr: 'Somme des notes d’effort de 1 à 7. Vide : pas compté.',
    en: 'Sum of the marks of effort, from 1 to 7. Blank: not counted.',
  },
  effortSquares: {
    fr: 'Somme des carrés de ces notes : elle donne l’intervalle. Vide : sans intervalle.',
    en: 'Sum of the squares of these marks: it gives the interval. Blank: no interval.',
  },
};

const optionalAmount: Text = {
  fr: 'Dans la devise de l’organisation ; vide : le gain central.',
  en: 'In the currency of the organisation; blank: the central gain.',
};
const optionalShare: Text = {
  fr: 'Part entre 0 % et 100 % ; vide : l’adoption centrale.',
  en: 'Share between 0 % and 100 %; blank: the central adoption.',
};
const perStep: Text = {
  fr: 'Dans la devise de l’organisation, par pas entier ; vide : rien.',
  en: 'In the currency of the organisation, for each whole step; blank: nothing.',
};

/** Beside the selected cell: what may be typed, in which unit, and what blank means. */
export const financeHints = {
  avoidable: {
    fr: 'Oui si ce contact n’aurait pas dû avoir lieu. Vide : pas encore jugé.',
    en: 'Yes when this contact should not have happened. Blank: not judged yet.',
  },
  reason: {
    fr: 'Code du motif, de la feuille Motifs.',
    en: 'Code of the reason, from the sheet Contact reasons.',
  },
  contacts: {
    fr: 'Contacts de ce motif dans la période, un nombre entier.',
    en: 'Contacts of this reason in the period, a whole number.',
  },
  handlingSeconds: {
    fr: 'Temps passé sur ce motif, en secondes. Vide : réparti par contact.',
    en: 'Time spent on this reason, in seconds. Blank: shared by contact.',
  },
  nature: { fr: 'Ce que paie cette ligne.', en: 'What this line pays for.' },
  costChannel: {
    fr: 'Si la ligne ne paie qu’un canal ; vide : répartie selon le temps de traitement.',
    en: 'When the line pays for one channel only; blank: shared by handling time.',
  },
  units: {
    fr: 'Minutes, contacts, dossiers… de la facture ; vide si elle n’en dit rien.',
    en: 'Minutes, contacts, cases… of the invoice; blank when it does not say.',
  },
  amount: {
    fr: 'Dans la devise de la ligne ; négatif pour un avoir.',
    en: 'In the currency of the line; negative for a credit.',
  },
  currency: { fr: 'Trois lettres : EUR, MAD, USD.', en: 'Three letters: EUR, MAD, USD.' },
  label: {
    fr: 'Le numéro de facture ou ce qui aide à la retrouver. Sans noms de personnes.',
    en: 'The invoice number or what helps to find it. No names of people.',
  },
  rate: {
    fr: 'Ce que vaut une unité de cette devise dans celle de l’organisation : 0,092 pour MAD en EUR.',
    en: 'What one unit of this currency is worth in that of the organisation: 0.092 for MAD in EUR.',
  },
  indicator: {
    fr: 'Un nom ou un code du dictionnaire, « barometer », ou « barometer: » et une rubrique de la grille.',
    en: 'A name or an id of the dictionary, “barometer”, or “barometer:” and a section of the grid.',
  },
  fromDay: {
    fr: 'Premier jour où l’objectif vaut : 01/01/2026.',
    en: 'First day of the target: 2026-01-01.',
  },
  toDay: { fr: 'Dernier jour ; vide : sans fin.', en: 'Last day; blank: no end.' },
  target: {
    fr: 'Dans l’unité de l’indicateur : 95 % ou 0,95 pour une part, des secondes pour une durée.',
    en: 'In the unit of the indicator: 95 % or 0.95 for a share, seconds for a duration.',
  },
  step: {
    fr: 'Ce qui compte pour un pas au-delà ou en deçà, dans la même unité ; vide : ni bonus ni malus.',
    en: 'What counts as a step beyond or short of it, in the same unit; blank: no bonus and no malus.',
  },
  bonus: perStep,
  malus: perStep,
  cap: {
    fr: 'Le plus qu’un trimestre paie ou retient ; vide : sans plafond.',
    en: 'The most that a quarter pays or takes; blank: no cap.',
  },
  bearer: {
    fr: 'À qui revient le gain ; vide : selon l’unité du contrat du plateau.',
    en: 'Whose gain it is; blank: by the contract unit of the platform.',
  },
  gainLow: optionalAmount,
  gain: {
    fr: 'Ce que l’action rapporte en un trimestre si tout le monde l’applique, dans la devise de l’organisation.',
    en: 'What the action brings in a quarter if everybody applies it, in the currency of the organisation.',
  },
  gainHigh: optionalAmount,
  adoptionLow: optionalShare,
  adoption: {
    fr: 'Part de ceux qui l’appliquent vraiment, entre 0 % et 100 %.',
    en: 'Share of those who really apply it, between 0 % and 100 %.',
  },
  adoptionHigh: optionalShare,
  cost: {
    fr: 'Ce que l’action coûte dans le trimestre, dans la devise de l’organisation.',
    en: 'What the action costs in the quarter, in the currency of the organisation.',
  },
} as const satisfies Readonly<Record<Exclude<keyof typeof financeTitles, MeasureId>, Text>>;

export const measureHint = (id: MeasureId): Text => ownMeasureHints[id] ?? measureHints[measures[id]];

/** Where a field does not say the same thing as in the other sheets. */
export const financeHintsOfSheet: Readonly<Partial<Record<SheetName, Readonly<Record<string, Text>>>>> = {
  reasons: {
    code: {
      fr: 'Capitales, chiffres, - et _ : LIVRAISON. Les motifs comptés le citent ; il ne change plus une fois envoyé.',
      en: 'Capitals, digits, - and _: DELIVERY. Counted reasons name it; once sent it never changes.',
    },
  },
  costs: { quarter: { fr: 'Le trimestre payé : 2026-T4.', en: 'The quarter paid for: 2026-Q4.' } },
  rates: {
    quarter: { fr: 'Le trimestre où ce taux vaut : 2026-T4.', en: 'The quarter of this rate: 2026-Q4.' },
  },
  gains: {
    quarter: { fr: 'Le trimestre du gain : 2026-T4.', en: 'The quarter of the gain: 2026-Q4.' },
    label: {
      fr: 'L’action, en quelques mots. Sans noms de personnes.',
      en: 'The action, in a few words. No names of people.',
    },
  },
};

export const costNatureNames = {
  invoice: { fr: 'facture du prestataire', en: 'provider’s invoice' },
  staff: { fr: 'salaires', en: 'staff' },
  supervision: { fr: 'encadrement', en: 'supervision' },
  training: { fr: 'formation', en: 'training' },
  telecoms: { fr: 'télécoms', en: 'telecoms' },
  software: { fr: 'logiciels', en: 'software' },
  premises: { fr: 'locaux', en: 'premises' },
  quality: { fr: 'qualité', en: 'quality' },
  other: { fr: 'autre', en: 'other' },
} as const satisfies Record<CostNature, Text>;

export const bearerNames = {
  brand: { fr: 'la marque', en: 'the brand' },
  provider: { fr: 'le prestataire', en: 'the provider' },
} as const satisfies Record<Bearer, Text>;
