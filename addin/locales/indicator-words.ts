import type { IndicatorStatus } from '#domain/kpi/indicator-figure';
import { FEWEST_ANSWERS } from '#domain/kpi/indicator';
import type { Text } from '#domain/text';
import { indicatorNames } from './indicators.ts';
import { outlookNotes } from './outlook-notes.ts';
import { practiceNotes, practiceStatusReasons } from './practice-notes.ts';
import { same } from './say.ts';

type Values = readonly string[];
export type Note = { readonly code: string; readonly values: Values };

/** Why an indicator has no value, or no bound, in a cell that says `#N/A`. */
export const statusReasons: Readonly<Record<IndicatorStatus, (n: number | null) => Text>> = {
  complete: () => same('Cet indicateur n’a pas cette valeur.', 'This indicator does not have that value.'),
  partial: () => same('Cet indicateur n’a pas cette valeur.', 'This indicator does not have that value.'),
  'too-few': (n) =>
    same(
      `Trop peu de réponses${n === null ? '' : ` (${n})`} : il en faut au moins ${FEWEST_ANSWERS}.`,
      `Too few answers${n === null ? '' : ` (${n})`}: at least ${FEWEST_ANSWERS} are needed.`,
    ),
  'not-collected': () =>
    same(
      'Rien n’est compté pour cette demande : vérifiez plateau, période et canal, ou complétez la feuille.',
      'Nothing is counted for this question: check platform, period and channel, or fill in the sheet.',
    ),
  overlapping: () =>
    same(
      'Les mêmes jours sont dits deux fois par des périodes qui se chevauchent : corrigez la feuille Activité.',
      'The same days are told twice by periods that overlap: correct the sheet Activity.',
    ),
  'not-valued': () => same('Ce montant ne peut pas être évalué.', 'This amount cannot be valued.'),
};

/** The same of a figure of a practice, which rests on contacts coded. */
export const practiceReasons: typeof statusReasons = { ...statusReasons, ...practiceStatusReasons };

const names: Readonly<Record<string, Text>> = indicatorNames;
const named = (values: Values): Text => ({
  fr: values.map((id) => names[id]?.fr ?? id).join(', '),
  en: values.map((id) => names[id]?.en ?? id).join(', '),
});

const listed = (fr: string, en: string) => (values: Values) =>
  same(`${fr} : ${values.join(', ')}.`, `${en}: ${values.join(', ')}.`);

/** What there is to know beside a number, by the code of the note; codes that only carry numbers have no words. */
const noteTexts: Readonly<Record<string, (values: Values) => Text>> = {
  'left-out': ([records = '']) =>
    same(
      `${records} lignes d’activité sont laissées de côté : il leur manque une des mesures.`,
      `${records} rows of activity are left out: one of the measures is missing there.`,
    ),
  lacking: (values) => {
    const { fr, en } = named(values);
    return same(`Jamais compté dans la période : ${fr}.`, `Never counted in the period: ${en}.`);
  },
  'pooled-directions': () => same('Entrants et sortants ensemble.', 'Inbound and outbound together.'),
  'inbound-only': () => same('Entrants seulement.', 'Inbound only.'),
  'platforms-not-counted': listed('Plateaux sans rien de compté', 'Platforms with nothing counted'),
  'unjudged-reasons': ([contacts = '']) =>
    same(
      `${contacts} contacts ont un motif que personne n’a dit évitable ou non : voyez la feuille Motifs.`,
      `${contacts} contacts have a reason that nobody said to be avoidable or not: see the sheet Contact reasons.`,
    ),
  'days-differ': listed(
    'Les deux nombres n’y sont pas comptés les mêmes jours',
    'The two numbers are not counted on the same days there',
  ),
  overlap: ([platform = '', one = '', other = '']) =>
    same(
      `${platform} : ${one} et ${other} comptent des jours en commun.`,
      `${platform}: ${one} and ${other} count some of the same days.`,
    ),
  'rate-missing': ([currency = '', quarter = '']) =>
    same(
      `Il manque le taux de ${currency} pour ${quarter.replace('-Q', '-T')} : tapez-le dans la feuille Taux de change.`,
      `The rate of ${currency} for ${quarter} is missing: type it in the sheet Exchange rates.`,
    ),
  'no-ledger': listed('Aucun coût saisi pour', 'No cost typed for'),
  unallocated: ([amount = '']) =>
    same(
      `${amount} n’ont pu être répartis : aucune activité ne les explique.`,
      `${amount} could not be allocated: no activity explains them.`,
    ),
  unattributed: ([amount = '']) =>
    same(`${amount} n’ont pas de motif noté.`, `${amount} have no reason noted.`),
  'allocated-by-contacts': () =>
    same(
      'Réparti par contact : il manque des temps de traitement.',
      'Shared by contact: handling times are missing.',
    ),
  sent: listed(
    'Comptés à l’envoi, faute de réponses comptées',
    'Counted as sent, since no answers were counted',
  ),
  'not-handled': listed(
    'Reçus, mais ni décrochés ni traités selon l’activité saisie, donc sans coût',
    'Received, but neither answered nor handled in the activity typed, so without cost',
  ),
  'reasons-by-contacts': () =>
    same(
      'Réparti entre motifs par contact : il manque leurs temps.',
      'Shared over reasons by contact: their times are missing.',
    ),
  concurrency: ([channel = '', at = '']) =>
    same(`${at} contacts à la fois en ${channel}.`, `${at} contacts at once in ${channel}.`),
  'whole-ledger': ([days = '']) =>
    same(
      `Tout le grand livre du trimestre, mais ${days} jours sans activité comptée.`,
      `The whole ledger of the quarter, but ${days} days without activity counted.`,
    ),
  'no-target': () =>
    same(
      'Aucun objectif en vigueur : tapez-le dans la feuille Objectifs.',
      'No target in force: type it in the sheet Targets.',
    ),
  'targets-of-channels': listed('Des objectifs existent pour', 'There are targets for'),
  'target-of': listed('Objectif de', 'Target of'),
  'several-targets': ([count = '']) =>
    same(
      `${count} objectifs en vigueur : le plus récent vaut.`,
      `${count} targets in force: the latest one holds.`,
    ),
  'within-margin': () =>
    same(
      'L’objectif est dans l’intervalle : l’écart n’est pas prouvé.',
      'The target lies inside the interval: the gap is not proven.',
    ),
  simulated: () => same('Simulation : rien n’a été atteint ainsi.', 'Simulation: this was not reached.'),
  'not-a-quarter': () => same('Un contrat se règle par trimestre.', 'A contract is settled by quarter.'),
  'never-even': () =>
    same('Jamais rentable, même si tous l’appliquent.', 'Never pays back, even if everybody applies it.'),
  'no-gains': () =>
    same(
      'Aucune action saisie pour ce trimestre : tapez-les dans la feuille Gains.',
      'No action typed for this quarter: type them in the sheet Gains.',
    ),
  'no-cost': () =>
    same(
      'Les actions ne coûtent rien : il n’y a pas de retour à calculer.',
      'The actions cost nothing: there is no return to compute.',
    ),
  'no-bounds': () => same('Ni cas bas ni cas haut n’est saisi.', 'Neither a low nor a high case is typed.'),
  'no-money': () =>
    same('Cet objectif n’a ni bonus ni malus.', 'This target has neither a bonus nor a malus.'),
  'no-direction': () =>
    same(
      'Ni plus ni moins n’est mieux pour cet indicateur : rien ne se règle.',
      'Neither more nor less is better for this indicator: nothing is settled.',
    ),
  'quarters-only': () =>
    same('Le baromètre se demande par trimestre.', 'The barometer is asked for by quarter.'),
  provisional: listed('Provisoire, la vague est ouverte', 'Provisional, the wave is open'),
  'targets-left-out': ([indicator = '']) => {
    const { fr, en } = named([indicator]);
    return same(`Objectif sans valeur, non réglé : ${fr}.`, `Target without value, not settled: ${en}.`);
  },
  ...outlookNotes,
  ...practiceNotes,
  'bearer-unknown': listed('À qui revient le gain n’est pas dit', 'Whose gain it is is not said'),
};

/** The words of notes, one sentence each; those that only carry numbers say nothing. */
export const noteSentences = (notes: readonly Note[]): readonly Text[] =>
  notes.flatMap(({ code, values }) => noteTexts[code]?.(values) ?? []);

/** Sentences one after the other. */
export const together = (texts: readonly Text[]): Text =>
  same(texts.map(({ fr }) => fr).join(' '), texts.map(({ en }) => en).join(' '));

export const indicatorTexts = {
  nothingToKnow: same('Rien de plus à savoir.', 'Nothing more to know.'),
  missingDays: (days: number): Text =>
    same(
      days < 2 ? `${days} jour sans rien de compté.` : `${days} jours sans rien de compté.`,
      days === 1 ? '1 day with nothing counted.' : `${days} days with nothing counted.`,
    ),
  unknownPeriod: same(
    'Cette période ne va pas avec cet indicateur : une prévision se lit sur une semaine (2026-S41) ou un jour, un autre indicateur sur dix ans au plus.',
    'This period does not go with this indicator: a forecast is read over a week (2026-W41) or a day, another indicator over ten years at most.',
  ),
  unknownSuffix: (typed: string): Text =>
    same(
      `« #${typed} » n’est pas dans cette réponse. Utilisez #n, #low, #high, #status, #missing ou #notes.`,
      `“#${typed}” is not in this answer. Use #n, #low, #high, #status, #missing or #notes.`,
    ),
} as const;
