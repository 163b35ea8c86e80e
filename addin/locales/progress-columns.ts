import type { ActionState, Charge, EffectVerdict, RemarkState } from '#domain/progress/action';
import type { ThemeState, ThemeVerdict } from '#domain/progress/theme-state';
import type { Text } from '#domain/text';

/** Columns of the sheets of themes, their history, actions, procedures and remarks. */
export const progressTitles = {
  themeState: { fr: 'État', en: 'State' },
  measuredBy: { fr: 'Mesuré par', en: 'Measured by' },
  aim: { fr: 'Visé', en: 'Aim' },
  baseline: { fr: 'Vague de départ', en: 'Baseline wave' },
  nRequired: { fr: 'n requis par vague', en: 'n required a wave' },
  nBefore: { fr: 'n au départ', en: 'n at the baseline' },
  nNow: { fr: 'n', en: 'n' },
  improvement: { fr: 'Progrès', en: 'Improvement' },
  improvementLow: { fr: 'Progrès bas', en: 'Improvement low' },
  improvementHigh: { fr: 'Progrès haut', en: 'Improvement high' },
  measuredWave: { fr: 'Mesuré en', en: 'Measured in' },
  themeVerdict: { fr: 'Ce que dit la mesure', en: 'What the measure says' },
  sinceDay: { fr: 'Depuis le', en: 'Since' },
  stepDay: { fr: 'Date', en: 'Date' },
  stateBefore: { fr: 'Avant', en: 'Before' },
  stateAfter: { fr: 'Après', en: 'After' },
  stepBy: { fr: 'Par', en: 'By' },
  action: { fr: 'Action', en: 'Action' },
  charge: { fr: 'À la charge de', en: 'Charged to' },
  evidence: { fr: 'Preuves', en: 'Evidence' },
  decidedWave: { fr: 'Décidée en', en: 'Decided in' },
  dueWave: { fr: 'Attendue en', en: 'Due in' },
  actionState: { fr: 'État', en: 'State' },
  effect: { fr: 'Effet', en: 'Effect' },
  effectLow: { fr: 'Effet bas', en: 'Effect low' },
  effectHigh: { fr: 'Effet haut', en: 'Effect high' },
  effectVerdict: { fr: 'Ce que dit la mesure', en: 'What the measure says' },
  procedure: { fr: 'Procédure', en: 'Procedure' },
  effectiveDay: { fr: 'En vigueur le', en: 'In force on' },
  adoptionBefore: { fr: 'Appliquée avant', en: 'Followed before' },
  adopted: { fr: 'Appliquée', en: 'Followed' },
  adoptedLow: { fr: 'Appliquée, bas', en: 'Followed, low' },
  adoptedHigh: { fr: 'Appliquée, haut', en: 'Followed, high' },
  lagDays: { fr: 'Jours pour l’appliquer', en: 'Days to follow it' },
  measuredDay: { fr: 'Mesuré le', en: 'Measured on' },
  remarkDay: { fr: 'Date', en: 'Date' },
  remark: { fr: 'Remontée', en: 'Remark' },
  remarkState: { fr: 'Suite', en: 'Status' },
  remarkAnswer: { fr: 'Réponse de la marque', en: 'Answer of the brand' },
} as const satisfies Readonly<Record<string, Text>>;

const bound: Text = {
  fr: 'Borne de l’intervalle à 95\u00a0%. Vide sous 5 évaluations.',
  en: 'Limit of the 95\u00a0% interval. Blank under 5 evaluations.',
};
const counted: Text = {
  fr: 'Évaluations ou contacts codés qui comptent.',
  en: 'Evaluations or coded contacts that count.',
};

/** Beside the selected cell: what may be typed, or what the server says there. */
export const progressHints = {
  themeState: {
    fr: 'En attente ou actif, un seul actif par plateau. Prouvé et maintenu viennent de la mesure.',
    en: 'Queued or active, one active a platform. Proven and maintained come from the measure.',
  },
  measuredBy: {
    fr: 'Identifiant d’une rubrique ou d’un critère, ou code d’une pratique. Vide\u00a0: les critères du thème.',
    en: 'Id of a section or a criterion, or code of a practice. Blank: the criteria of the theme.',
  },
  aim: {
    fr: 'Progrès visé\u00a0: en points de l’échelle, ou de pourcentage pour une pratique. Vide\u00a0: un vingtième de l’échelle, ou 10 points.',
    en: 'Improvement aimed at: in points of the scale, or percentage points for a practice. Blank: a twentieth of the scale, or 10 points.',
  },
  baseline: {
    fr: 'Code de la vague à laquelle les suivantes sont comparées. Vide\u00a0: la dernière close.',
    en: 'Code of the wave that later ones are compared with. Blank: the last one closed.',
  },
  nRequired: {
    fr: 'Par vague, pour voir quatre fois sur cinq le progrès visé\u00a0; conseillers semblables compris, s’ils sont connus.',
    en: 'A wave, to see the improvement aimed at four times in five; likeness inside agents counted, where known.',
  },
  nBefore: counted,
  nNow: counted,
  improvement: {
    fr: 'Vague mesurée moins vague de départ, au-dessus de 0 quand c’est mieux\u00a0; mêmes poids dans les deux.',
    en: 'Measured wave less baseline, above 0 when it is better; the same weights in both.',
  },
  improvementLow: bound,
  improvementHigh: bound,
  measuredWave: {
    fr: 'La dernière vague close qui a été mesurée.',
    en: 'The last closed wave that was measured.',
  },
  themeVerdict: {
    fr: 'Prouvé\u00a0: tout l’intervalle est au-dessus de 0. Recul\u00a0: tout entier au-dessous.',
    en: 'Proven: the whole interval is above 0. Regressed: the whole of it is below.',
  },
  sinceDay: { fr: 'Le jour de cet état.', en: 'The day of this state.' },
  stepDay: { fr: 'Le jour du changement.', en: 'The day of the change.' },
  stateBefore: {
    fr: 'L’état d’avant. Vide\u00a0: pas encore en liste.',
    en: 'The state before. Blank: not listed.',
  },
  stateAfter: { fr: 'L’état d’après.', en: 'The state after.' },
  stepBy: { fr: 'Qui l’a changé, ou demandé la mesure.', en: 'Who changed it, or asked for the measure.' },
  action: {
    fr: 'Ce qui est fait, 400 caractères au plus. Aucun nom de client ni de conseiller.',
    en: 'What is done, at most 400 characters. No name of a client or of an agent.',
  },
  charge: {
    fr: 'Ce que la marque ou ses outils causent n’est pas mis à la charge du prestataire.',
    en: 'What the brand or its tools cause is not charged to the provider.',
  },
  evidence: {
    fr: 'Numéros de faits, un rapport, un trimestre.',
    en: 'Numbers of facts, a report, a quarter.',
  },
  decidedWave: {
    fr: 'Code de la vague où elle est décidée\u00a0: l’effet est compté à partir d’elle.',
    en: 'Code of the wave it is decided in: the effect is counted from it.',
  },
  dueWave: {
    fr: 'Code de la vague où l’effet est attendu. Vide\u00a0: la suivante.',
    en: 'Code of the wave the effect is due in. Blank: the next one.',
  },
  actionState: { fr: 'Proposée, en cours, faite ou abandonnée.', en: 'Proposed, open, done or dropped.' },
  effect: {
    fr: 'Vague attendue moins vague de décision, au-dessus de 0 quand c’est mieux\u00a0: une association, pas une cause.',
    en: 'Wave it is due in less wave of the decision, above 0 when it is better: an association, not a cause.',
  },
  effectLow: bound,
  effectHigh: bound,
  effectVerdict: {
    fr: 'Mieux ou moins bien quand tout l’intervalle est d’un côté de 0.',
    en: 'Better or worse when the whole interval is on one side of 0.',
  },
  procedure: {
    fr: 'Ce qui change, 400 caractères au plus.',
    en: 'What changes, at most 400 characters.',
  },
  effectiveDay: {
    fr: 'Le premier jour où elle vaut\u00a0: 05/10/2026.',
    en: 'The first day it holds: 2026-10-05.',
  },
  adoptionBefore: {
    fr: 'Part des contacts d’avant ce jour, dans sa vague et la précédente. Vide sous 5.',
    en: 'Share of the contacts before that day, in its wave and the one before. Blank under 5.',
  },
  adopted: {
    fr: 'Part des contacts à partir de ce jour où c’est fait\u00a0; vagues closes seulement.',
    en: 'Share of the contacts from that day on where it is done; closed waves only.',
  },
  adoptedLow: bound,
  adoptedHigh: bound,
  lagDays: {
    fr: 'Jusqu’à la première semaine (5 contacts au moins) à partir de laquelle la moitié au moins l’applique.',
    en: 'Until the first week (of at least 5 contacts) from which at least half follow it.',
  },
  measuredDay: { fr: 'Le jour de la mesure.', en: 'The day of the measure.' },
  remarkDay: { fr: 'Le jour de la remontée.', en: 'The day of the remark.' },
  remark: {
    fr: 'Ce que le plateau dit à la marque, 1\u00a0000 caractères au plus. Aucun nom de client ni de conseiller.',
    en: 'What the platform says to the brand, at most 1,000 characters. No name of a client or of an agent.',
  },
  remarkState: {
    fr: 'Ce qu’il en advient\u00a0; la marque le dit.',
    en: 'What becomes of it; the brand says so.',
  },
  remarkAnswer: { fr: '1\u00a0000 caractères au plus.', en: 'At most 1,000 characters.' },
} as const satisfies Record<keyof typeof progressTitles, Text>;

export const themeStateNames = {
  queued: { fr: 'en attente', en: 'queued' },
  active: { fr: 'actif', en: 'active' },
  proven: { fr: 'prouvé', en: 'proven' },
  maintained: { fr: 'maintenu', en: 'maintained' },
} as const satisfies Record<ThemeState, Text>;

export const themeVerdictNames = {
  proven: { fr: 'prouvé', en: 'proven' },
  'not-proven': { fr: 'pas prouvé', en: 'not proven' },
  regressed: { fr: 'recul', en: 'regressed' },
  'too-few': { fr: 'trop peu d’évaluations', en: 'too few evaluations' },
  'not-comparable': { fr: 'grille ou méthode différente', en: 'another grid or method' },
  'no-data': { fr: 'rien de mesuré', en: 'nothing measured' },
} as const satisfies Record<ThemeVerdict, Text>;

export const effectVerdictNames = {
  better: { fr: 'mieux', en: 'better' },
  worse: { fr: 'moins bien', en: 'worse' },
  'not-distinguishable': { fr: 'pas de différence vue', en: 'no difference seen' },
  'too-few': { fr: 'trop peu d’évaluations', en: 'too few evaluations' },
  'not-comparable': { fr: 'grille ou méthode différente', en: 'another grid or method' },
  waiting: { fr: 'attend sa vague', en: 'waits for its wave' },
} as const satisfies Record<EffectVerdict, Text>;

export const chargeNames = {
  brand: { fr: 'la marque', en: 'the brand' },
  provider: { fr: 'le prestataire', en: 'the provider' },
  nobody: { fr: 'personne', en: 'nobody' },
} as const satisfies Record<Charge, Text>;

export const actionStateNames = {
  proposed: { fr: 'proposée', en: 'proposed' },
  open: { fr: 'en cours', en: 'open' },
  done: { fr: 'faite', en: 'done' },
  dropped: { fr: 'abandonnée', en: 'dropped' },
} as const satisfies Record<ActionState, Text>;

export const remarkStateNames = {
  received: { fr: 'reçue', en: 'received' },
  studied: { fr: 'à l’étude', en: 'studied' },
  accepted: { fr: 'acceptée', en: 'accepted' },
  refused: { fr: 'refusée', en: 'refused' },
  done: { fr: 'faite', en: 'done' },
} as const satisfies Record<RemarkState, Text>;

/** The words that stand in cells, by field. */
export const progressWords = {
  themeState: themeStateNames,
  stateBefore: themeStateNames,
  stateAfter: themeStateNames,
  themeVerdict: themeVerdictNames,
  effectVerdict: effectVerdictNames,
  charge: chargeNames,
  actionState: actionStateNames,
  remarkState: remarkStateNames,
} as const satisfies Partial<Record<keyof typeof progressTitles, Readonly<Record<string, Text>>>>;
