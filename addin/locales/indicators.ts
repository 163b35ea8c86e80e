import type { MeasureId } from '#domain/activity/measure';
import type { IndicatorId, RatioId } from '#domain/kpi/dictionary';
import type { IndicatorDirection, IndicatorSource } from '#domain/kpi/indicator';
import type { IndicatorUnit } from '#domain/kpi/indicator-figure';
import type { Text } from '#domain/text';
import { measureNames } from './activity.ts';
import { same } from './say.ts';

const ratioNames = {
  handlingTime: same('Durée moyenne de traitement (DMT)', 'Average handling time (AHT)'),
  talkTime: same('Durée moyenne de communication (DMC)', 'Average talk time (ATT)'),
  wrapTime: same('Durée moyenne de post-traitement', 'Average wrap-up time'),
  contactsPerHour: same('Contacts par heure', 'Contacts per hour'),
  loggedShare: same('Part de temps hors pause', 'Share of logged time at work'),
  occupancy: same('Taux d’occupation', 'Occupancy'),
  answerRate: same('Taux de décroché', 'Answer rate'),
  answerRateLessShort: same(
    'Taux de décroché, abandons courts exclus',
    'Answer rate, short abandons left out',
  ),
  abandonRate: same('Taux d’abandon', 'Abandon rate'),
  serviceOfReceived: same('Qualité de service, sur les reçus (QS)', 'Service level, of received'),
  serviceOfAnswered: same('Qualité de service, sur les traités', 'Service level, of answered'),
  serviceLessShort: same(
    'Qualité de service, abandons courts exclus',
    'Service level, short abandons left out',
  ),
  serviceCreditShort: same(
    'Qualité de service, abandons courts comptés servis',
    'Service level, short abandons counted as served',
  ),
  wait: same('Attente moyenne', 'Average wait'),
  responseDelay: same('Délai moyen de réponse', 'Average response delay'),
  mediaMix: same('Mix média', 'Media mix'),
  resolvedNoRepeat: same(
    'Résolution au premier contact, sans réitération (FCR)',
    'First contact resolution, no repeat (FCR)',
  ),
  resolvedSaidRate: same(
    'Résolution au premier contact, dite par le client',
    'First contact resolution, as customers say',
  ),
  csatHot: same('Satisfaction à chaud (CSAT)', 'Satisfaction right after (CSAT)'),
  csatCold: same('Satisfaction à froid', 'Satisfaction later'),
  nps: same('Recommandation nette (NPS)', 'Net promoter score (NPS)'),
  effort: same('Effort client (CES)', 'Customer effort (CES)'),
  employeeNps: same('Recommandation nette des conseillers (eNPS)', 'Employee net promoter score (eNPS)'),
  reasonCoverage: same('Couverture des motifs', 'Reason coverage'),
  avoidableShare: same('Part de contacts évitables', 'Avoidable share'),
  conversionRate: same('Taux de conversion', 'Conversion rate'),
  revenuePerContact: same('Chiffre d’affaires par contact', 'Revenue per contact'),
  reboundRate: same('Taux de rebond commercial', 'Rebound sales rate'),
  additionalSalesRate: same('Taux de ventes additionnelles', 'Additional sales rate'),
  churn: same('Attrition', 'Churn'),
  reviewMark: same('Note des avis publics', 'Mark of public reviews'),
  contactsPerCase: same('Contacts par dossier', 'Contacts per case'),
} as const satisfies Record<RatioId, Text>;

/** Every indicator of the dictionary by its id, as tables name it. */
export const indicatorNames: Readonly<Record<IndicatorId, Text>> = { ...measureNames, ...ratioNames };

/** What else people type for an indicator: the abbreviations and words of the field, in small letters without accents. */
export const indicatorWords: Readonly<Record<string, IndicatorId>> = {
  dmt: 'handlingTime',
  aht: 'handlingTime',
  'duree moyenne de traitement': 'handlingTime',
  'average handling time': 'handlingTime',
  dmc: 'talkTime',
  att: 'talkTime',
  'duree moyenne de communication': 'talkTime',
  'average talk time': 'talkTime',
  acw: 'wrapTime',
  'wrap up': 'wrapTime',
  'post traitement': 'wrapTime',
  cph: 'contactsPerHour',
  occupation: 'occupancy',
  decroche: 'answerRate',
  td: 'answerRate',
  abandon: 'abandonRate',
  qs: 'serviceOfReceived',
  sl: 'serviceOfReceived',
  sla: 'serviceOfReceived',
  'niveau de service': 'serviceOfReceived',
  'qualite de service': 'serviceOfReceived',
  'service level': 'serviceOfReceived',
  asa: 'wait',
  attente: 'wait',
  'temps d attente': 'wait',
  'delai de reponse': 'responseDelay',
  'response delay': 'responseDelay',
  fcr: 'resolvedNoRepeat',
  'resolution au premier contact': 'resolvedNoRepeat',
  'first contact resolution': 'resolvedNoRepeat',
  csat: 'csatHot',
  satisfaction: 'csatHot',
  'satisfaction a chaud': 'csatHot',
  ces: 'effort',
  'effort client': 'effort',
  'customer effort': 'effort',
  enps: 'employeeNps',
  'satisfaction des conseillers': 'employeeNps',
  'employee satisfaction': 'employeeNps',
  evitables: 'avoidableShare',
  conversion: 'conversionRate',
  rebond: 'reboundRate',
  'e reputation': 'reviewMark',
  recus: 'received',
  traites: 'answered',
  dossiers: 'cases',
  ca: 'revenue',
};

/** Lines of a ratio that are no measure of activity. */
export const quantityNames = {
  handling: same(
    '(Conversation + Mise en garde + Post-traitement, ou Traitement entier)',
    '(Talk + Hold + Wrap-up, or Whole handling)',
  ),
  byReason: same('Contacts comptés par motif', 'Contacts counted by reason'),
  judged: same('Contacts aux motifs jugés', 'Contacts of judged reasons'),
  avoidable: same('Contacts aux motifs évitables', 'Contacts of avoidable reasons'),
} as const satisfies Readonly<Record<string, Text>>;

/** A measure as a formula in words names it: without the unit that its title carries. */
export const measureInFormula = (id: MeasureId): Text => {
  const { fr, en } = measureNames[id];
  return { fr: fr.replace(' (s)', ''), en: en.replace(' (s)', '') };
};

export const unitNames = {
  count: same('nombre', 'number'),
  share: same('part (0 à 1)', 'share (0 to 1)'),
  seconds: same('secondes', 'seconds'),
  'per-hour': same('par heure connectée', 'per logged hour'),
  money: same('devise de l’organisation', 'currency of the organisation'),
  'net-score': same('de -100 à 100', 'from -100 to 100'),
  mark: same('note', 'mark'),
  ratio: same('rapport', 'ratio'),
} as const satisfies Record<IndicatorUnit, Text>;

export const betterNames = {
  up: same('plus haut, mieux', 'higher is better'),
  down: same('plus bas, mieux', 'lower is better'),
  none: same('ni l’un ni l’autre', 'neither'),
} as const satisfies Record<IndicatorDirection, Text>;

export const sourceNames = {
  switch: same('téléphonie ou outil de tickets', 'telephone system or ticketing'),
  survey: same('enquête auprès des clients', 'survey of customers'),
  crm: same('dossier client (CRM)', 'customer records (CRM)'),
  finance: same('finance', 'finance'),
  hr: same('enquête auprès des conseillers', 'survey of agents'),
  web: same('avis publics', 'public reviews'),
} as const satisfies Record<IndicatorSource, Text>;

/** Who answers for an indicator, by where its counts come from: a proposal, which each organisation makes its own. */
export const ownerNames = {
  switch: same('pilotage des flux', 'workforce management'),
  survey: same('équipe qualité', 'quality team'),
  crm: same('équipe qualité', 'quality team'),
  finance: same('finance', 'finance'),
  hr: same('ressources humaines', 'human resources'),
  web: same('marque', 'brand'),
} as const satisfies Record<IndicatorSource, Text>;
