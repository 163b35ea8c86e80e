import type { Text } from '#domain/text';
import { same } from './say.ts';

/** What the sheets of the committee have in common. */
export const pageTexts = {
  inputs: {
    platform: {
      label: same('Plateau', 'Platform'),
      hint: same(
        'le code d’un plateau, d’un prestataire ou d’un pays\u00a0; * : tous',
        'the code of a platform, a provider or a country; *: all',
      ),
    },
    week: {
      label: same('Semaine', 'Week'),
      hint: same(
        'la semaine passée en revue, par exemple 2026-S41',
        'the week under review, for example 2026-W41',
      ),
    },
    month: {
      label: same('Mois', 'Month'),
      hint: same('par exemple 2026-10', 'for example 2026-10'),
    },
    quarter: {
      label: same('Trimestre', 'Quarter'),
      hint: same('par exemple 2026-T4', 'for example 2026-Q4'),
    },
    channel: {
      label: same('Canal', 'Channel'),
      hint: same(
        'phone, email, chat…\u00a0; phone-in pour un seul sens',
        'phone, email, chat…; phone-in for one direction only',
      ),
    },
  },
  alive: same(
    'Changez une case jaune\u00a0: les chiffres suivent. #N/A : rien n’a été compté, ce n’est jamais zéro.',
    'Change a yellow cell: the figures follow. #N/A: nothing was counted, which is never zero.',
  ),
  dateFormat: same('dd/mm/yyyy', 'yyyy-mm-dd'),
  listTitle: same('Pas dans la liste', 'Not in the list'),
  listMessage: same(
    'Cette valeur n’est pas dans la liste. La garder\u00a0?',
    'This value is not in the list. Keep it?',
  ),
} as const;

/** The sheet of the weekly operating committee. */
export const committeeTexts = {
  title: same('Comité opérationnel', 'Operating committee'),
  question: same(
    'Que s’est-il passé la semaine dernière, à quoi s’attendre, que décide-t-on\u00a0?',
    'What happened last week, what is to come, what is decided?',
  ),
  lastWeek: same('La semaine passée', 'Last week'),
  lastHeadings: {
    fr: ['Indicateur', 'Semaine', 'Borne basse', 'Borne haute', 'Réponses', '4 semaines avant', 'Écart'],
    en: ['Indicator', 'Week', 'Low', 'High', 'Answers', '4 weeks before', 'Change'],
  },
  daysOfRow: same('Jours', 'Days'),
  indicators: {
    received: same('Contacts reçus (par semaine)', 'Contacts received (a week)'),
    answered: same('Contacts traités (par semaine)', 'Contacts answered (a week)'),
    serviceOfReceived: same('Niveau de service, sur les reçus', 'Service level, of those received'),
    answerRate: same('Taux de décroché', 'Answer rate'),
    abandonRate: same('Taux d’abandon', 'Abandon rate'),
    wait: same('Attente moyenne (s)', 'Average wait (s)'),
    handlingTime: same('DMT (s)', 'Average handling time (s)'),
    occupancy: same('Taux d’occupation', 'Occupancy'),
    csatHot: same('Satisfaits à chaud (CSAT)', 'Satisfied right after (CSAT)'),
    nps: same('NPS', 'NPS'),
  },
  nextWeek: same('La semaine prochaine', 'Next week'),
  nextHeadings: {
    fr: ['Prévision', 'Attendu', 'Borne basse', 'Borne haute', 'Semaines'],
    en: ['Forecast', 'Expected', 'Low', 'High', 'Weeks'],
  },
  expected: {
    forecast: same('Contacts attendus', 'Contacts expected'),
    forecastError: same('Erreur de la méthode, 8 dernières semaines', 'Error of the method, last 8 weeks'),
    agents: same(
      'Conseillers à prévoir à toute heure, jour le plus chargé',
      'Agents to roster at any hour, busiest day',
    ),
    agentsPresent: same('dont à leur poste en même temps', 'of whom at their posts at once'),
    agentsHandling: same('Hypothèse\u00a0: DMT (s)', 'Assumption: average handling time (s)'),
    agentsShrinkage: same('Hypothèse\u00a0: pauses et absences', 'Assumption: pauses and absences'),
  },
  dayHeadings: {
    fr: ['Jour', 'Date', 'Contacts attendus', 'Conseillers à prévoir', 'dont à leur poste'],
    en: ['Day', 'Date', 'Contacts expected', 'Agents to roster', 'at their posts'],
  },
  days: {
    fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
  suppose: same('Ce que supposent ces nombres', 'What these numbers suppose'),
  assumptions: {
    fr: [
      'Prévision\u00a0: de trois méthodes (même semaine de l’an passé, moyenne des 4 dernières, dernière semaine), la moins fausse des 8 dernières semaines.',
      'Bornes\u00a0: les écarts passés de cette méthode, les plus grands exceptés. Chat et réseaux sociaux\u00a0: aucun effectif, plusieurs conversations à la fois.',
    ],
    en: [
      'Forecast: of three methods (same week last year, mean of the last 4, last week), the least wrong over the last 8 weeks.',
      'Bounds: past errors of this method, the largest left out. Chat and social networks: no agents, several conversations at once.',
    ],
  },
  decisions: same('Décisions en cours', 'Open decisions'),
  decisionsFrom: same(
    'Telles qu’elles étaient en écrivant cette feuille. Elles se saisissent dans la feuille «\u00a0Décisions\u00a0»\u00a0: récrivez ensuite celle-ci.',
    'As they were when this sheet was written. They are typed in the sheet “Decisions”: then write this one again.',
  ),
  decisionHeadings: {
    fr: ['Décision', 'Décidé le', 'Responsable', 'Échéance', 'Fait le'],
    en: ['Decision', 'Decided on', 'Owner', 'Due', 'Done on'],
  },
} as const;

/** Names of the sheets that the screen writes, and the question that each answers. */
export const sheetTexts = {
  committee: { title: committeeTexts.title, question: committeeTexts.question },
  sourcing: {
    title: same('Faire ou faire faire', 'Make or buy'),
    question: same(
      'Par mission\u00a0: que coûtent, que valent et comment varient nos plateaux et ceux des prestataires\u00a0?',
      'By mission: what do our platforms and those of providers cost, how good are they, how do they vary?',
    ),
  },
  voice: {
    title: same('Voix du client', 'Voice of the client'),
    question: same(
      'Pourquoi les clients nous contactent-ils, qu’en disent-ils, qu’a-t-on corrigé\u00a0?',
      'Why do clients contact us, what do they say, what was corrected?',
    ),
  },
} as const;

/** The sheet of make or buy. */
export const sourcingTexts = {
  byPlatform: same('Plateau par plateau', 'Platform by platform'),
  headings: {
    fr: [
      'Mission',
      'Plateau',
      'Qui',
      'Contacts traités',
      'Coût par contact',
      'Coût',
      'Baromètre',
      'Borne basse',
      'Borne haute',
      'n',
      'Variation des semaines',
      'Saisonnalité',
      'Valeur des contacts',
    ],
    en: [
      'Mission',
      'Platform',
      'Who',
      'Contacts answered',
      'Cost per contact',
      'Cost',
      'Barometer',
      'Low',
      'High',
      'n',
      'Variation of weeks',
      'Seasonality',
      'Value of contacts',
    ],
  },
  own: same('interne', 'own'),
  outside: same('prestataires', 'providers'),
  byMission: same('Par mission, interne et prestataires', 'By mission, own and providers'),
  groupHeadings: {
    fr: ['Mission', 'Qui', 'Plateaux', 'Contacts traités, coût connu', 'Coût par contact'],
    en: ['Mission', 'Who', 'Platforms', 'Contacts answered, cost known', 'Cost per contact'],
  },
  byReason: same('Coût par contact de chaque motif', 'Cost per contact of each reason'),
  reason: same('Motif', 'Reason'),
  noReasons: same(
    'Aucun motif\u00a0: ils se saisissent dans la feuille «\u00a0Motifs\u00a0», leurs contacts dans «\u00a0Motifs comptés\u00a0».',
    'No reasons: they are typed in the sheet “Contact reasons”, their contacts in “Counted reasons”.',
  ),
  notes: {
    fr: [
      'Aucun verdict\u00a0: des faits côte à côte. Comparez des plateaux de même mission, et regardez si les bornes du baromètre se recouvrent.',
      'Variation des semaines\u00a0: écart-type des contacts hebdomadaires sur leur moyenne, sur un an\u00a0; plus elle est basse, plus le volume est régulier.',
      'Par mission\u00a0: somme des coûts sur somme des contacts, des seuls plateaux dont le coût est connu.',
    ],
    en: [
      'No verdict: facts side by side. Compare platforms of one mission, and see whether the bounds of the barometer overlap.',
      'Variation of weeks: standard deviation of weekly contacts over their mean, over a year; the lower, the more regular the volume.',
      'By mission: sum of costs over sum of contacts, of those platforms only whose cost is known.',
    ],
  },
  seasonalities: {
    steady: same('régulière', 'steady'),
    moderate: same('moyenne', 'moderate'),
    strong: same('marquée', 'strong'),
  },
  valueTiers: {
    high: same('forte', 'high'),
    standard: same('courante', 'standard'),
    low: same('faible', 'low'),
  },
} as const;

/** The sheet of the voice of the client. */
export const voiceTexts = {
  reasons: same('Les motifs du mois', 'The reasons of the month'),
  reasonsNote: same(
    'Les dix premiers motifs du mois pour lequel cette feuille a été écrite\u00a0; parts des contacts dont le motif a été noté.',
    'The ten first reasons of the month this sheet was written for; shares of the contacts whose reason was noted.',
  ),
  reasonHeadings: {
    fr: ['Motif', 'Part', 'Contacts au motif noté', 'Mois d’avant', 'Écart', 'Évitable'],
    en: ['Reason', 'Share', 'Contacts with a reason', 'Month before', 'Change', 'Avoidable'],
  },
  avoidable: { yes: same('oui', 'yes'), no: same('non', 'no') },
  perceived: same('Ce que les clients en disent', 'What clients say'),
  perceivedHeadings: {
    fr: ['Indicateur', 'Mois', 'Borne basse', 'Borne haute', 'n', 'Mois d’avant', 'Écart'],
    en: ['Indicator', 'Month', 'Low', 'High', 'n', 'Month before', 'Change'],
  },
  indicators: {
    reasonCoverage: same('Contacts dont le motif est noté', 'Contacts whose reason is noted'),
    avoidableShare: same('Part évitable', 'Avoidable share'),
    csatHot: same('Satisfaits à chaud (CSAT)', 'Satisfied right after (CSAT)'),
    csatCold: same('Satisfaits à froid (CSAT)', 'Satisfied later (CSAT)'),
    nps: same('NPS', 'NPS'),
    resolvedSaidRate: same(
      'Résolu au premier contact, dit le client',
      'Settled at the first contact, clients say',
    ),
  },
  quotes: same('Dans leurs mots', 'In their words'),
  quotesNote: {
    shown: same(
      'Faits notés par les évaluateurs, pseudonymisés\u00a0: ni nom, ni heure, ni conseiller. Tels qu’ils étaient en écrivant cette feuille.',
      'Facts that evaluators noted, pseudonymised: no name, no time, no agent. As they were when this sheet was written.',
    ),
    hidden: same(
      'Les citations sont réservées à l’équipe qualité\u00a0: demandez-lui cette feuille.',
      'Quotes are for the quality team: ask them for this sheet.',
    ),
  },
  quoteHeadings: {
    fr: ['Le client dit, le conseiller fait', 'Semaine', 'Canal'],
    en: ['The client says, the agent does', 'Week', 'Channel'],
  },
  corrections: same('Ce qui a été corrigé', 'What was corrected'),
  correctionsFrom: same(
    'Les lignes de nature «\u00a0correction\u00a0» de la feuille «\u00a0Décisions\u00a0», du mois, telles qu’elles étaient en écrivant cette feuille.',
    'The rows of kind “correction” of the sheet “Decisions”, of the month, as they were when this sheet was written.',
  ),
  correctionHeadings: {
    fr: ['Correction', 'Date', 'Responsable', 'Échéance', 'Fait le'],
    en: ['Correction', 'Date', 'Owner', 'Due', 'Done on'],
  },
} as const;

/** The screen that writes these sheets. */
export const committeeScreenTexts = {
  intro: same(
    'Des feuilles prêtes à l’emploi, faites de formules\u00a0: changez leurs cases jaunes, elles suivent.',
    'Ready-made sheets, made of formulas: change their yellow cells and they follow.',
  ),
  write: (sheet: Text): Text => same(`Écrire «\u00a0${sheet.fr}\u00a0»`, `Write “${sheet.en}”`),
  writing: same('Écriture de la feuille…', 'Writing the sheet…'),
  decisionsHint: same(
    'Le comité y saisit ce qu’il décide et ce qui a été corrigé.',
    'The committee types there what it decides, and what was corrected.',
  ),
  openDecisions: same('Ouvrir les décisions', 'Open the decisions'),
  noPlatform: same(
    'Aucun plateau. Créez-en d’abord dans la feuille «\u00a0Plateaux\u00a0».',
    'No platform. First make some in the sheet “Platforms”.',
  ),
  written: (sheet: string): Text =>
    same(`La feuille «\u00a0${sheet}\u00a0» est écrite.`, `The sheet “${sheet}” is written.`),
} as const;
