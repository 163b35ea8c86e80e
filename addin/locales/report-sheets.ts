import type { ReportId } from '#domain/reports/report';
import type { Text } from '#domain/text';
import { same } from './say.ts';

/** What the sheets of reports say beside what their formulas answer, and their charts. */
export const reportSheetTexts = {
  questions: {
    sections: same(
      'Où en est chaque plateau, rubrique par rubrique\u00a0?',
      'Where does each platform stand, section by section?',
    ),
    comparison: same(
      'Quels plateaux se distinguent du reste de leur groupe\u00a0?',
      'Which platforms are told apart from the rest of their group?',
    ),
    ranks: same(
      'Entre quels rangs chaque plateau peut-il se trouver\u00a0?',
      'Between which ranks may each platform lie?',
    ),
    funnel: same(
      'Quels écarts dépassent ce que le hasard du tirage explique\u00a0?',
      'Which gaps go beyond what the chance of the draw explains?',
    ),
    trend: same('Qu’est-ce qui a changé, vague après vague\u00a0?', 'What changed, wave after wave?'),
    drift: same(
      'La qualité dérive-t-elle, de semaine en semaine\u00a0?',
      'Does quality drift, from week to week?',
    ),
    mix: same(
      'Le baromètre a-t-il bougé par la qualité, ou parce que les volumes se sont déplacés\u00a0?',
      'Did the barometer move by quality, or because the volumes moved?',
    ),
    dispersion: same(
      'Sur quels critères les plateaux parlent-ils d’une seule voix\u00a0?',
      'On which criteria do the platforms speak with one voice?',
    ),
    'best-practices': same(
      'Qui fait mieux que les autres, et sur quoi\u00a0?',
      'Who does better than the others, and at what?',
    ),
    calibration: same(
      'Deux évaluateurs notent-ils pareil le même contact, et sur quoi non\u00a0?',
      'Do two evaluators score the same contact alike, and on what not?',
    ),
    evaluators: same(
      'Qui note plus haut ou plus bas que les autres les mêmes contacts\u00a0?',
      'Who scores the same contacts higher or lower than the others?',
    ),
    contest: same(
      'Quelle note au concours, canal par canal, et que coûtent les zéros\u00a0?',
      'Which score in the contest, channel by channel, and what do the zeros cost?',
    ),
    'contest-losses': same(
      'Où se perdent les points, et que regagner d’abord\u00a0?',
      'Where are points lost, and what to win back first?',
    ),
  } satisfies Record<ReportId, Text>,
  parameters: {
    quarter: same('Trimestre ou vague', 'Quarter or wave'),
    channel: same('Canal et sens', 'Channel and direction'),
    part: same('Rubrique ou critère', 'Section or criterion'),
    platform: same('Plateau', 'Platform'),
  },
  hints: {
    quarter: same('2026-T4, ou le code d’une vague', '2026-Q4, or the code of a wave'),
    channel: same(
      'par exemple phone-in\u00a0; vide : celui de la vague quand elle n’en a qu’un',
      'for example phone-in; empty: that of the wave when it has only one',
    ),
    part: same(
      'un identifiant de la grille\u00a0; vide : la note d’ensemble',
      'an id of the grid; empty: the whole score',
    ),
    platform: same('le code d’un plateau\u00a0; vide : tous', 'the code of a platform; empty: all'),
  },
  alive: same(
    'Changez une case jaune : phrases, chiffres et graphiques suivent.',
    'Change a yellow cell: sentences, figures and charts follow.',
  ),
  inWords: same('En clair', 'In plain words'),
  inFigures: same('Chiffres', 'Figures'),
  listTitle: same('Pas dans la liste', 'Not in the list'),
  listMessage: same(
    'Cette valeur n’est pas dans la liste. La garder\u00a0?',
    'This value is not in the list. Keep it?',
  ),
  feed: same('Cellules des graphiques', 'Cells of the charts'),
} as const;

/** Of charts: what each shows and how it is read, since none has a legend for that. */
export const reportChartTexts = {
  whole: same(
    'Note d’ensemble : le point est la note, la bande son intervalle à 95\u00a0%',
    'Whole score: the dot is the score, the band its 95% interval',
  ),
  sections: same('Notes par rubrique', 'Scores by section'),
  comparison: same(
    'Écart avec le reste du groupe : le point est l’écart, la bande l’intervalle de son test',
    'Difference from the rest of the group: the dot is the difference, the band the interval of its test',
  ),
  ranks: same(
    'Rangs possibles de chaque plateau, tous ensemble à 95\u00a0%',
    'Possible ranks of each platform, all together at 95%',
  ),
  funnel: same(
    'Entre les lignes, le hasard du tirage suffit à expliquer l’écart (95\u00a0% et 99,8\u00a0%)',
    'Between the lines, the chance of the draw is enough to explain the gap (95% and 99.8%)',
  ),
  trend: same(
    'Vague après vague\u00a0; un trou : pas de chiffre. Trait gris : nouvelle version majeure de la grille',
    'Wave after wave; a gap: no figure. Grey bar: new major version of the grid',
  ),
  trendOne: same(
    'Vague après vague : le point est la note, la bande son intervalle à 95\u00a0%',
    'Wave after wave: the dot is the score, the band its 95% interval',
  ),
  drift: same(
    'Semaine après semaine : moyenne (points), moyenne lissée (trait plein) et ses limites',
    'Week after week: mean (dots), smoothed mean (full line) and its limits',
  ),
  driftAll: same(
    'Où en est chaque plateau : moyenne lissée des dernières semaines et niveau habituel',
    'Where each platform stands: smoothed mean of the last weeks and usual level',
  ),
  mix: same(
    'Évolution depuis la vague d’avant : qualité et effet des volumes',
    'Change since the wave before: quality and effect of the volumes',
  ),
  dispersion: same(
    'Du plateau le plus bas au plus haut\u00a0; le point est la moyenne',
    'From the lowest platform to the highest; the dot is the mean',
  ),
  practices: same(
    'Avance sur les autres plateaux, et son intervalle',
    'Lead over the other platforms, and its interval',
  ),
  calibration: same(
    'Accord par critère (coefficient de Gwet) et son intervalle à 95\u00a0%',
    'Agreement by criterion (Gwet’s coefficient) and its 95% interval',
  ),
  evaluators: same(
    'Écart aux autres évaluateurs sur les mêmes contacts, et son intervalle à 95\u00a0%',
    'Gap to the other evaluators on the same contacts, and its 95% interval',
  ),
  coefficient: same('Accord (1 : parfait, 0 : celui du hasard)', 'Agreement (1: perfect, 0: that of chance)'),
  contest: same(
    'Note par canal et d’ensemble : le point est la note, la bande son intervalle à 95\u00a0%',
    'Score by channel and overall: the dot is the score, the band its 95% interval',
  ),
  losses: same(
    'Points perdus en moyenne par test : le point, et son intervalle à 95\u00a0%',
    'Points lost on average by a test: the dot, and its 95% interval',
  ),
  score: (unit: number): Text => same(`Note sur ${unit}`, `Score out of ${unit}`),
  points: (unit: number): Text => same(`Points sur ${unit}`, `Points out of ${unit}`),
  rank: same('Rang (1 : la note la plus haute)', 'Rank (1: the highest score)'),
  sampleSize: same('Évaluations, à leur effectif efficace', 'Evaluations, at their effective number'),
  break: same('nouvelle version', 'new version'),
  low: same('de', 'from'),
  band: same('intervalle', 'interval'),
  value: same('valeur', 'value'),
} as const;

/** What the screen that writes reports says. */
export const reportScreenTexts = {
  title: same('États', 'Reports'),
  intro: same(
    'Chaque état est une feuille du classeur : des phrases, un graphique, des chiffres, que ses formules tiennent à jour.',
    'Each report is a sheet of the workbook: sentences, a chart, figures, which its formulas keep up to date.',
  ),
  wave: same('Trimestre ou vague', 'Quarter or wave'),
  flow: same('Canal et sens', 'Channel and direction'),
  flowHint: same(
    'Écarts, rangs et dérive se lisent dans un canal et un sens.',
    'Differences, ranks and drift are read in one channel and direction.',
  ),
  platform: same('Plateau (tendance et dérive)', 'Platform (trend and drift)'),
  allPlatforms: same('Tous les plateaux', 'All platforms'),
  which: same('États à écrire', 'Reports to write'),
  all: same('Rapport complet', 'Whole report'),
  write: (count: number): Text =>
    count === 1
      ? same('Écrire l’état', 'Write the report')
      : same(`Écrire les ${count} états`, `Write the ${count} reports`),
  none: same('Cochez au moins un état.', 'Tick at least one report.'),
  noWave: same(
    'Aucune vague ouverte ou clôturée : rien à écrire.',
    'No open or closed wave: nothing to write.',
  ),
  writing: (name: string): Text => same(`Écriture : ${name}…`, `Writing: ${name}…`),
  written: same('Feuilles écrites', 'Sheets written'),
  notWritten: same('Pas écrits', 'Not written'),
  again: same(
    'Écrire de nouveau refait ces feuilles, et elles seules.',
    'Writing again makes these sheets anew, and no others.',
  ),
} as const;
