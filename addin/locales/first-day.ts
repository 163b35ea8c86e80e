import type { Role } from '#domain/role';
import type { Text } from '#domain/text';
import { counted, same } from './say.ts';

export const stepIds = [
  'organisation',
  'providers',
  'platforms',
  'members',
  'volumes',
  'grid',
  'wave',
  'contacts',
  'evaluation',
] as const;
export type StepId = (typeof stepIds)[number];

/** The first days of an organisation, step by step. */
export const firstDayTexts = {
  title: same('Premiers pas', 'First steps'),
  why: same(
    'De l’organisation vide à la première évaluation. Chaque étape se reprend quand vous voulez\u00a0; un tableau se colle tel quel dans sa feuille.',
    'From an empty organisation to the first evaluation. Each step can be resumed whenever you like; a table can be pasted into its sheet as it is.',
  ),
  next: (step: Text): Text => ({ fr: `À faire maintenant\u00a0: ${step.fr}`, en: `To do now: ${step.en}` }),
  done: same('fait', 'done'),
  toDo: same('à faire', 'to do'),
  optional: same('facultatif', 'optional'),
  dismiss: same('Masquer les premiers pas', 'Hide the first steps'),
  recall: same('Revoir les premiers pas', 'See the first steps again'),
} as const;

export const stepNames = {
  organisation: same('L’organisation', 'The organisation'),
  providers: same('Les prestataires', 'The providers'),
  platforms: same('Les plateaux', 'The platforms'),
  members: same('Les membres', 'The members'),
  volumes: same('Les volumes reçus', 'The volumes received'),
  grid: same('La grille', 'The grid'),
  wave: same('La vague', 'The wave'),
  contacts: same('Les contacts', 'The contacts'),
  evaluation: same('La première évaluation', 'The first evaluation'),
} as const satisfies Record<StepId, Text>;

/** What a step is for, said while it is to be done. */
export const stepReasons = {
  organisation: same(
    'Reste à dire comment les appelants sont prévenus de l’enregistrement.',
    'What remains is to say how callers are told of the recording.',
  ),
  providers: same(
    'Ceux dont les plateaux traitent vos contacts\u00a0; aucun si tous les plateaux sont à la marque.',
    'Those whose platforms handle your contacts; none if all platforms are the brand’s.',
  ),
  platforms: same(
    'Les sites que le baromètre compare\u00a0: un code, un nom, un pays, une mission.',
    'The sites that the barometer compares: a code, a name, a country, a mission.',
  ),
  members: same(
    'Évaluateurs, responsables de plateau, comité\u00a0: une ligne par personne, et son code d’invitation à lui envoyer.',
    'Evaluators, platform managers, committee: a row per person, and the invitation code to send them.',
  ),
  volumes: same(
    'Les contacts reçus par mois et par canal\u00a0: les chiffres en sont pondérés. Sans eux, ils ne le sont pas, et le disent.',
    'The contacts received by month and channel: figures are weighted by them. Without them they are not, and say so.',
  ),
  grid: same(
    'Ce qui est noté\u00a0: partez d’un modèle, ou de la vôtre, et publiez-la.',
    'What is scored: start from a template, or from your own, and publish it.',
  ),
  wave: same(
    'Le trimestre évalué\u00a0: ses plateaux, sa grille. Créez-la, puis ouvrez-la.',
    'The quarter evaluated: its platforms, its grid. Create it, then open it.',
  ),
  contacts: same(
    'Le fichier des contacts à évaluer, tel que le centre le donne.',
    'The file of the contacts to evaluate, as the centre gives it.',
  ),
  evaluation: same(
    'Une ligne par contact\u00a0: notez, tapez x dans «\u00a0Terminé\u00a0», envoyez.',
    'A row per contact: score, type x in Done, send.',
  ),
} as const satisfies Record<StepId, Text>;

/** What a step's button says. */
export const stepActions = {
  organisation: same('Ouvrir les réglages', 'Open the settings'),
  providers: same('Ouvrir la feuille Prestataires', 'Open the sheet Providers'),
  platforms: same('Ouvrir la feuille Plateaux', 'Open the sheet Platforms'),
  members: same('Ouvrir la feuille Membres', 'Open the sheet Members'),
  volumes: same('Importer des volumes', 'Import volumes'),
  grid: same('Choisir une grille', 'Choose a grid'),
  wave: same('Créer une vague', 'Create a wave'),
  contacts: same('Importer des contacts', 'Import contacts'),
  evaluation: same('Ouvrir la feuille d’évaluation', 'Open the evaluation sheet'),
} as const satisfies Record<StepId, Text>;

const MOST_COUNTED = 1000;

/** The state of a step from what was counted: `3 plateaux`. */
export const stepCounts: Readonly<Record<StepId, (n: number) => Text>> = {
  organisation: () => same('réglée', 'set'),
  providers: (n) => counted(n, same('prestataire', 'provider'), same('prestataires', 'providers')),
  platforms: (n) => counted(n, same('plateau', 'platform'), same('plateaux', 'platforms')),
  members: (n) => counted(n, same('personne', 'person'), same('personnes', 'people')),
  volumes: (n) =>
    counted(
      n,
      same('plateau a des volumes', 'platform has volumes'),
      same('plateaux ont des volumes', 'platforms have volumes'),
    ),
  grid: (n) => counted(n, same('grille', 'grid'), same('grilles', 'grids')),
  wave: (n) => counted(n, same('vague ouverte', 'open wave'), same('vagues ouvertes', 'open waves')),
  contacts: (n) =>
    n >= MOST_COUNTED
      ? same('1 000 contacts ou plus', '1,000 contacts or more')
      : counted(n, same('contact', 'contact'), same('contacts', 'contacts')),
  evaluation: (n) =>
    counted(
      n,
      same('évaluation comptée', 'evaluation counted'),
      same('évaluations comptées', 'evaluations counted'),
    ),
};

/** To the other roles, while there is no wave: what they wait for. */
export const roleWaits = {
  evaluator: same(
    'La première vague n’est pas encore ouverte\u00a0: dès qu’un contact vous est confié, sa feuille s’ouvre d’ici.',
    'The first wave is not open yet: as soon as a contact is assigned to you, its sheet opens from here.',
  ),
  'platform-manager': same(
    'La première vague est en préparation\u00a0: ses chiffres paraîtront ici une fois publiés.',
    'The first wave is being prepared: its figures will appear here once released.',
  ),
  finance: same(
    'La première vague est en préparation\u00a0: vous pouvez déjà saisir coûts et activité dans « Finance et activité ».',
    'The first wave is being prepared: costs and activity can already be typed in “Finance and activity”.',
  ),
  committee: same(
    'La première vague est en préparation\u00a0: le baromètre paraîtra à sa clôture.',
    'The first wave is being prepared: the barometer will appear when it is closed.',
  ),
  administrator: same(
    'Vous pouvez régler l’organisation et inviter les membres\u00a0; l’équipe qualité prépare la première vague.',
    'You can set the organisation and invite its members; the quality team prepares the first wave.',
  ),
} as const satisfies Record<Exclude<Role, 'quality-manager'>, Text>;
