import type { IndicatorStatus } from '#domain/kpi/indicator-figure';
import type { PracticeMeasure } from '#domain/practice/practice-figures';
import type { Text } from '#domain/text';
import type { Theme } from '#domain/theme';
import { same } from './say.ts';

type Texts = readonly string[];
const headings = (fr: Texts, en: Texts) => ({ fr, en });

/** What a theme is called in the name of a sheet, which holds few characters. */
export const themeShortNames = {
  'phone-tool': same('outil', 'phone'),
  'structured-conversation': same('entretien', 'talk'),
  'relational-quality': same('relation', 'relation'),
  'difficult-situations': same('tensions', 'tension'),
  proactivity: same('rebond', 'rebound'),
  'trade-gestures': same('gestes', 'trade'),
} as const satisfies Readonly<Record<Theme, Text>>;

/** Words of the printed feedback sheet. */
export const feedbackSheetTexts = {
  name: same('Retour', 'Feedback'),
  title: same('Fiche de retour', 'Feedback sheet'),
  question: same(
    'Que constate-t-on, qu’est-ce que cela coûte, et comment faire autrement\u00a0?',
    'What is observed, what does it cost, and how could it be done otherwise?',
  ),
  sent: (day: string): Text => same(`Envoyée le ${day}.`, `Sent on ${day}.`),
  notSent: same(
    'Préparée, pas encore envoyée\u00a0: chiffres du moment.',
    'Prepared, not sent yet: figures of now.',
  ),
  association: [
    same(
      'Écarts observés dans l’échantillon\u00a0: d’autres différences (client, motif, conseiller) peuvent les expliquer.',
      'Differences observed in the sample: others (client, reason, agent) may explain them.',
    ),
    same(
      'Un essai est nécessaire avant de chiffrer un gain.',
      'A trial is needed before any gain is claimed.',
    ),
  ],
  interval: same(
    'Intervalle à 95\u00a0%. n\u00a0: contacts derrière le chiffre. Un fait se conteste par son numéro, jusqu’à la clôture de la vague.',
    '95% interval. n: contacts behind the figure. A fact is disputed by its number, until the wave is closed.',
  ),
  polarity: {
    good: same('à diffuser', 'to spread'),
    poor: same('à faire disparaître', 'to get rid of'),
  },
  figures: headings(
    ['Chiffre', 'Observé', 'Valeur', 'Intervalle', 'n'],
    ['Figure', 'Observed', 'Value', 'Interval', 'n'],
  ),
  facts: headings(['Fait', 'Dit et fait', 'Cause', 'Issue'], ['Fact', 'Said and done', 'Cause', 'Outcome']),
  words: headings(['À discuter', ''], ['To discuss', '']),
  disputed: same('contesté', 'disputed'),
  noFact: same('Aucun fait n’est joint.', 'No fact goes with it.'),
  questionLabel: same('Question', 'Question'),
  comfort: same('Confort du conseiller', 'Comfort of the agent'),
  reply: same('Réponse du plateau', 'Reply of the platform'),
  toKnow: same('À savoir', 'To know'),
  noReply: same('(pas encore de réponse)', '(no reply yet)'),
  noQuestion: same('(aucune question n’est écrite)', '(no question is written)'),
  fact: (number: number, week: Text): Text =>
    same(`n°\u00a0${String(number)}, ${week.fr}`, `no. ${String(number)}, ${week.en}`),
} as const;

/** What each number is called. */
export const measureTitles = {
  rate: same('Fréquence', 'Frequency'),
  seconds: same('Durée', 'Duration'),
  'seconds-robust': same('Durée, par la médiane', 'Duration, by the median'),
  'seconds-own': same('La pratique elle-même', 'The practice itself'),
  refusal: same('Refus avec', 'Refusals with'),
  'refusal-without': same('Refus sans', 'Refusals without'),
  'refusal-difference': same('Écart de refus', 'Difference of refusals'),
  'refusal-adjusted': same('Écart, à motif égal', 'Difference, same reason'),
  'cost-brand': same('Coût pour la marque', 'Cost to the brand'),
  'cost-provider': same('Coût pour le prestataire', 'Cost to the provider'),
} as const satisfies Readonly<Record<PracticeMeasure, Text>>;

/** What each number says, of association and never of cause. */
export const measureSentences = {
  rate: (found: string, coded: string): Text =>
    same(
      `Trouvée dans ${found} contacts sur ${coded} où elle pouvait l’être.`,
      `Found in ${found} of ${coded} contacts where it could be.`,
    ),
  seconds: same(
    'Durée moyenne des contacts avec, moins celle des contacts sans.',
    'Mean duration of contacts with it, less that of contacts without.',
  ),
  'seconds-robust': same(
    'La même comparaison, moins sensible aux contacts très longs.',
    'The same comparison, less sensitive to very long contacts.',
  ),
  'seconds-own': same(
    'Le temps que la pratique prend, en moyenne.',
    'The time the practice takes, on average.',
  ),
  refusal: same(
    'Part des clients qui refusent quand elle est là.',
    'Share of clients who refuse where it is.',
  ),
  'refusal-without': same(
    'Part des clients qui refusent quand elle n’y est pas.',
    'Share of clients who refuse where it is not.',
  ),
  'refusal-difference': same('Avec, moins sans.', 'With, less without.'),
  'refusal-adjusted': same(
    'Le même écart, à plateau et motif de contact égaux.',
    'The same difference, within platform and contact reason.',
  ),
  'cost-brand': same(
    'Par an, si l’écart observé tient\u00a0; négatif\u00a0: un gain.',
    'A year, if the observed difference holds; negative: a gain.',
  ),
  'cost-provider': same(
    'Par an, selon l’unité du contrat\u00a0; négatif\u00a0: un gain.',
    'A year, by the contract unit; negative: a gain.',
  ),
} as const satisfies Readonly<Record<PracticeMeasure, Text | ((found: string, coded: string) => Text)>>;

/** Why a provider has no money in it. */
export const notCharged = same(
  'Non imputé au prestataire\u00a0: la cause est du côté de la marque ou de son outil.',
  'Not charged to the provider: the cause lies with the brand or its tool.',
);

/** Why a number is not there. */
export const missingTexts = {
  'too-few': same(
    'Trop peu de contacts ou de conseillers\u00a0: le chiffre n’est pas donné.',
    'Too few contacts or agents: the figure is not given.',
  ),
  'not-collected': same('Rien n’a été codé pour ce chiffre.', 'Nothing was coded for this figure.'),
  'not-valued': same(
    'Pas chiffré\u00a0: une hypothèse ou un volume manque.',
    'Not valued: an assumption or a volume is missing.',
  ),
  overlapping: same('Les mêmes jours sont comptés deux fois.', 'The same days are counted twice.'),
  complete: same('Pas de chiffre.', 'No figure.'),
  partial: same('Pas de chiffre.', 'No figure.'),
} as const satisfies Readonly<Record<IndicatorStatus, Text>>;
