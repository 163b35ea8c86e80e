import type { activityFields, reasonCountFields, reasonFields } from '#contract/activity';
import type { costFields, gainFields, rateFields, targetFields } from '#contract/money';
import type {
  memberFields,
  pastFigureFields,
  platformFields,
  SeatState,
  SheetName,
  volumeFields,
} from '#contract/sheet';
import { measures, type MeasureId } from '#domain/activity/measure';
import type { DayNames } from '#domain/opening-hours';
import type { ContractUnit, Seasonality, ValueTier } from '#domain/platform';
import type { Language, Text } from '#domain/text';
import type { decisionFields } from '#contract/decision';
import type { quotaFields, scenarioFields, testFields } from '#contract/contest';
import type { factFields, feedbackFields } from '#contract/feedback';
import type { assumptionFields, practiceFields } from '#contract/practice';
import type {
  actionFields,
  procedureFields,
  remarkFields,
  themeFields,
  themeStepFields,
} from '#contract/progress';
import { contestHints, contestTitles } from './contest-columns.ts';
import { decisionHints, decisionTitles } from './decision-columns.ts';
import { feedbackHints, feedbackTitles } from './feedback-columns.ts';
import { practiceHints, practiceTitles } from './practice-columns.ts';
import { progressHints, progressTitles } from './progress-columns.ts';
import { financeHints, financeHintsOfSheet, financeTitles, measureHint } from './finance-columns.ts';

type RegisterFields =
  | typeof platformFields
  | typeof volumeFields
  | typeof pastFigureFields
  | typeof memberFields
  | typeof activityFields
  | typeof reasonFields
  | typeof reasonCountFields
  | typeof costFields
  | typeof rateFields
  | typeof targetFields
  | typeof gainFields
  | typeof decisionFields
  | typeof practiceFields
  | typeof assumptionFields
  | typeof factFields
  | typeof feedbackFields
  | typeof themeFields
  | typeof themeStepFields
  | typeof actionFields
  | typeof procedureFields
  | typeof remarkFields
  | typeof scenarioFields
  | typeof quotaFields
  | typeof testFields;
/** A column of a sheet of an organisation. */
export type RegisterField = RegisterFields[number]['id'];

export const registerTitles = {
  code: { fr: 'Code', en: 'Code' },
  name: { fr: 'Nom', en: 'Name' },
  country: { fr: 'Pays', en: 'Country' },
  site: { fr: 'Site', en: 'Site' },
  provider: { fr: 'Prestataire', en: 'Provider' },
  mission: { fr: 'Mission', en: 'Mission' },
  flows: { fr: 'Canaux et sens', en: 'Channels and directions' },
  hours: { fr: 'Horaires', en: 'Opening hours' },
  closedDays: { fr: 'Jours fermés', en: 'Closed days' },
  timeZone: { fr: 'Fuseau horaire', en: 'Time zone' },
  valueTier: { fr: 'Valeur des contacts', en: 'Value of contacts' },
  overflow: { fr: 'Débordement', en: 'Overflow' },
  seasonality: { fr: 'Saisonnalité', en: 'Seasonality' },
  attachedTo: { fr: 'Rattaché à', en: 'Attached to' },
  contractUnit: { fr: 'Unité du contrat', en: 'Contract unit' },
  language: { fr: 'Langue parlée', en: 'Spoken language' },
  platform: { fr: 'Plateau', en: 'Platform' },
  period: { fr: 'Période', en: 'Period' },
  channel: { fr: 'Canal', en: 'Channel' },
  direction: { fr: 'Sens', en: 'Direction' },
  entity: { fr: 'Plateau', en: 'Platform' },
  quarter: { fr: 'Trimestre', en: 'Quarter' },
  channelFilter: { fr: 'Canal', en: 'Channel' },
  part: { fr: 'Partie', en: 'Part' },
  value: { fr: 'Valeur', en: 'Value' },
  n: { fr: 'n', en: 'n' },
  deviation: { fr: 'Écart-type', en: 'Standard deviation' },
  scale: { fr: 'Sur', en: 'Out of' },
  role: { fr: 'Rôle', en: 'Role' },
  platforms: { fr: 'Plateaux', en: 'Platforms' },
  state: { fr: 'État', en: 'State' },
  invitation: { fr: 'Code d’invitation', en: 'Invitation code' },
  expires: { fr: 'Valable jusqu’au', en: 'Good until' },
  ...financeTitles,
  ...decisionTitles,
  ...practiceTitles,
  ...feedbackTitles,
  ...progressTitles,
  ...contestTitles,
} as const satisfies Record<RegisterField, Text>;

const registerHints = {
  code: {
    fr: 'Capitales, chiffres, - et _ : FR-LYON. Il sert dans les formules et ne change plus une fois envoyé.',
    en: 'Capitals, digits, - and _: FR-LYON. Formulas use it; once sent it never changes.',
  },
  name: { fr: 'Le nom que les tableaux montrent.', en: 'The name that tables show.' },
  country: { fr: 'Code du pays : FR, PT, MA.', en: 'Country code: FR, PT, MA.' },
  site: { fr: 'La ville ou l’adresse, si vous voulez.', en: 'The town or the address, if you like.' },
  provider: {
    fr: 'Code du prestataire ; vide pour un plateau de la marque.',
    en: 'Code of the provider; blank for a platform of the brand.',
  },
  mission: { fr: 'Ce que le plateau traite.', en: 'What the platform handles.' },
  flows: {
    fr: 'Séparés par « ; » : téléphone entrant ; e-mail. Sans sens, entrant.',
    en: 'Separated by “;”: inbound phone; e-mail. Without direction, inbound.',
  },
  hours: {
    fr: 'Par exemple : lun-ven 8h-20h ; sam 9h-12h30, 14h-18h. Ou 24/7.',
    en: 'For example: Mon-Fri 8:00-20:00; Sat 9:00-12:30, 14:00-18:00. Or 24/7.',
  },
  closedDays: {
    fr: 'Jour/mois, ou jour/mois/année, séparés par « ; » : 01/05 ; 25/12 ; 14/05/2026.',
    en: 'Day/month, or day/month/year, separated by “;”: 01/05; 25/12; 14/05/2026.',
  },
  timeZone: {
    fr: 'Europe/Paris, Africa/Casablanca… ; vide : celui de l’organisation.',
    en: 'Europe/Paris, Africa/Casablanca…; blank: the organisation’s.',
  },
  valueTier: {
    fr: 'Ce que valent ses contacts pour la marque.',
    en: 'What its contacts are worth to the brand.',
  },
  overflow: {
    fr: 'Oui s’il prend ce que les autres ne peuvent pas prendre.',
    en: 'Yes when it takes what others cannot.',
  },
  seasonality: { fr: 'Ce que bougent ses volumes dans l’année.', en: 'How much its volumes move in a year.' },
  attachedTo: {
    fr: 'Service client, commercial, direction produit, filiale…',
    en: 'Customer service, sales, product department, subsidiary…',
  },
  contractUnit: { fr: 'Ce que paie le contrat.', en: 'What the contract pays by.' },
  language: {
    fr: 'Pour transcrire ses appels, là où c’est activé ; vide : ils ne le sont pas.',
    en: 'For its calls to be transcribed, where that is switched on; blank: they are not.',
  },
  platform: { fr: 'Code du plateau.', en: 'Code of the platform.' },
  period: {
    fr: 'Mois (2026-10, 10/2026), semaine (2026-S41) ou jours (2026-10-05..2026-10-20).',
    en: 'Month (2026-10, 10/2026), week (2026-W41) or days (2026-10-05..2026-10-20).',
  },
  channel: { fr: 'Le canal des contacts.', en: 'The channel of the contacts.' },
  direction: { fr: 'Entrant ou sortant.', en: 'Inbound or outbound.' },
  entity: {
    fr: 'Code d’un plateau, d’un prestataire ou d’un pays, ou * pour le réseau.',
    en: 'Code of a platform, a provider or a country, or * for the network.',
  },
  quarter: {
    fr: 'Le trimestre de la vague d’alors : 2025-T4.',
    en: 'The quarter of the wave of then: 2025-Q4.',
  },
  channelFilter: {
    fr: 'Un canal, ou vide pour tous ensemble.',
    en: 'One channel, or blank for all of them together.',
  },
  part: {
    fr: 'Rubrique ou critère, par son code dans la grille ; vide : la note entière.',
    en: 'Section or criterion, by its code in the grid; blank: the whole score.',
  },
  value: {
    fr: 'La note publiée alors. Elle est reprise telle quelle, jamais recalculée.',
    en: 'The score published then. It is taken as it is, never recomputed.',
  },
  n: {
    fr: 'Combien d’évaluations ; vide si l’ancien classeur ne le dit pas.',
    en: 'How many evaluations; blank if the earlier workbook does not say.',
  },
  deviation: {
    fr: 'Entre les évaluations. Avec n, il donne l’intervalle ; sinon, vide.',
    en: 'Between evaluations. With n, it gives the interval; blank otherwise.',
  },
  scale: {
    fr: 'La note maximale d’alors : 20, 32, 100. Vide : celle de l’organisation.',
    en: 'The highest score of then: 20, 32, 100. Blank: the organisation’s.',
  },
  role: {
    fr: 'Ce que la personne fait dans l’organisation. Responsables qualité et administrateurs gèrent les membres.',
    en: 'What the person does in the organisation. Quality managers and administrators manage members.',
  },
  platforms: {
    fr: 'Pour un responsable de plateau : les codes de ses plateaux, séparés par « ; ».',
    en: 'For a platform manager: the codes of their platforms, separated by “;”.',
  },
  state: {
    fr: 'Invité, puis membre une fois le code utilisé.',
    en: 'Invited, then member once the code is used.',
  },
  invitation: {
    fr: 'À coller dans un message à cette personne, et à elle seule : il sert une fois.',
    en: 'To paste into a message to this person, and to nobody else: it works once.',
  },
  expires: {
    fr: 'Passé ce jour, supprimez la ligne et saisissez-la de nouveau.',
    en: 'After this day, delete the row and type it again.',
  },
  ...financeHints,
  ...decisionHints,
  ...practiceHints,
  ...feedbackHints,
  ...progressHints,
  ...contestHints,
} as const satisfies Record<Exclude<RegisterField, MeasureId>, Text>;

/** Beside the selected cell of a sheet: what may be typed. */
export function registerHint(sheet: SheetName, id: RegisterField): Text {
  const own = financeHintsOfSheet[sheet]?.[id];
  return own ?? (isMeasure(id) ? measureHint(id) : registerHints[id]);
}

const isMeasure = (id: RegisterField): id is MeasureId => Object.hasOwn(measures, id);

export const seatStateNames = {
  invited: { fr: 'invité', en: 'invited' },
  active: { fr: 'membre', en: 'member' },
} as const satisfies Record<SeatState, Text>;

export const valueTierNames = {
  high: { fr: 'forte', en: 'high' },
  standard: { fr: 'courante', en: 'standard' },
  low: { fr: 'faible', en: 'low' },
} as const satisfies Record<ValueTier, Text>;

export const seasonalityNames = {
  steady: { fr: 'régulière', en: 'steady' },
  moderate: { fr: 'moyenne', en: 'moderate' },
  strong: { fr: 'marquée', en: 'strong' },
} as const satisfies Record<Seasonality, Text>;

export const contractUnitNames = {
  contact: { fr: 'au contact', en: 'per contact' },
  minute: { fr: 'à la minute', en: 'per minute' },
  hour: { fr: 'à l’heure', en: 'per hour' },
  case: { fr: 'au dossier', en: 'per case' },
  post: { fr: 'au poste', en: 'per post' },
  fixed: { fr: 'forfait', en: 'fixed' },
} as const satisfies Record<ContractUnit, Text>;

export const yesNoNames = {
  true: { fr: 'oui', en: 'yes' },
  false: { fr: 'non', en: 'no' },
} as const satisfies Record<string, Text>;

export const dayNames = {
  fr: ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const satisfies Record<Language, DayNames>;
