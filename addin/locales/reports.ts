import { MINIMUM_EVALUATIONS } from '#domain/figure';
import { channels } from '#domain/channel';
import type { ReportId, ReportRow, RowState } from '#domain/reports/report';
import type { Text } from '#domain/text';
import { withheldText } from './errors.ts';
import { comparisonWords } from './reports/comparison-words.ts';
import { calibrationWords } from './reports/calibration-words.ts';
import { contestWords } from './reports/contest-words.ts';
import { courseWords } from './reports/course-words.ts';
import type { ReportWords } from './reports/report-words.ts';
import { same } from './say.ts';
import { channelNames } from './sheets.ts';

/** Of each report, what its sheet and its place in a list are called. */
export const reportTitles = {
  sections: same('Rubriques par plateau', 'Sections by platform'),
  comparison: same('Comparaison entre plateaux', 'Comparison between platforms'),
  ranks: same('Rangs', 'Ranks'),
  funnel: same('Entonnoir', 'Funnel'),
  trend: same('Tendance', 'Trend'),
  drift: same('Dérive', 'Drift'),
  mix: same('Qualité et effet de mix', 'Quality and mix effect'),
  dispersion: same('Dispersion par critère', 'Dispersion by criterion'),
  'best-practices': same('Bonnes pratiques', 'Best practices'),
  contest: same('Résultat du concours', 'Result of the contest'),
  'contest-losses': same('Points perdus au concours', 'Points lost in the contest'),
  calibration: same('Accord entre évaluateurs', 'Agreement between evaluators'),
  evaluators: same('Sévérité des évaluateurs', 'Severity of evaluators'),
} as const satisfies Record<ReportId, Text>;

/** What each report says its columns, sentences and notes in. */
export const reportWords: Readonly<Record<ReportId, ReportWords>> = {
  sections: comparisonWords,
  comparison: comparisonWords,
  ranks: comparisonWords,
  funnel: comparisonWords,
  dispersion: comparisonWords,
  'best-practices': comparisonWords,
  trend: courseWords,
  drift: courseWords,
  mix: courseWords,
  contest: contestWords,
  'contest-losses': contestWords,
  calibration: calibrationWords,
  evaluators: calibrationWords,
};

/** What the rows of a report are, as the heading of its first column. */
export const rowHeadings = {
  platform: same('plateau', 'platform'),
  criterion: same('critère', 'criterion'),
  wave: same('vague', 'wave'),
  week: same('semaine', 'week'),
  channel: same('canal', 'channel'),
  evaluator: same('évaluateur', 'evaluator'),
  lossBy: same('critère ou mesure', 'criterion or measurement'),
} as const;

/** Rows that are no platform of their own: readers see the others of a group as one, without their names. */
export const rowNames: Readonly<Record<string, Text>> = {
  '': same('autres plateaux', 'other platforms'),
  '*': same('réseau', 'network'),
  ...Object.fromEntries(channels.map((channel) => [`channel:${channel}`, channelNames[channel]])),
};

/** Nothing to show at all. */
export const emptyReport = same(
  'Rien à montrer dans cet état : aucune évaluation comptée pour cette demande.',
  'Nothing to show in this report: no evaluation counted for this question.',
);

const stateReasons = {
  known: () =>
    same('Cette colonne n’a pas de valeur pour cette ligne.', 'This column has no value for this row.'),
  'too-few': (n) => withheldText('too-few', { ...(n !== undefined && { n }), minimum: MINIMUM_EVALUATIONS }),
  suppressed: () => withheldText('suppressed'),
  'not-collected': () => withheldText('not-collected'),
  'not-comparable': () =>
    same(
      'Pas comparable : la mission, la grille ou la méthode diffère.',
      'Not comparable: the mission, the grid or the method differs.',
    ),
  imported: () => withheldText('imported'),
  missing: () => same('Aucune vague pour ce trimestre.', 'No wave for this quarter.'),
} satisfies Record<RowState, (n: number | undefined) => Text>;

/** Why a cell of a row has no value. */
export function missingText({ state, cells }: Pick<ReportRow, 'state' | 'cells'>): Text {
  const n = cells['n'];
  return stateReasons[state](typeof n === 'number' ? n : undefined);
}
