import type { Band } from '#domain/calibration/criterion-agreement';
import type {
  CalibrationColumn,
  CalibrationNote,
  CalibrationSentence,
} from '#domain/calibration/calibration-kinds';
import type { Text } from '#domain/text';
import { same } from '../say.ts';
import { inWords, type InWords } from './in-words.ts';
import type { ReportWords, Say } from './report-words.ts';

const columns = {
  contacts: same('contacts', 'contacts'),
  same: same('même réponse', 'same answer'),
  'same-low': same('même réponse, borne basse', 'same answer, low'),
  'same-high': same('même réponse, borne haute', 'same answer, high'),
  coefficient: same('accord (AC)', 'agreement (AC)'),
  low: same('accord, borne basse', 'agreement, low'),
  high: same('accord, borne haute', 'agreement, high'),
  alpha: same('alpha', 'alpha'),
  band: same('accord assuré', 'agreement assured'),
  cost: same('points d’écart', 'points apart'),
  severity: same('écart aux autres', 'gap to the others'),
  'severity-low': same('écart, borne basse', 'gap, low'),
  'severity-high': same('écart, borne haute', 'gap, high'),
  verdict: same('verdict', 'verdict'),
} as const satisfies Record<CalibrationColumn, Text>;

const bands = {
  'almost-perfect': same('presque parfait', 'almost perfect'),
  substantial: same('fort', 'substantial'),
  moderate: same('moyen', 'moderate'),
  fair: same('passable', 'fair'),
  slight: same('faible', 'slight'),
  poor: same('aucun', 'none'),
} as const satisfies Record<Band, Text>;

const verdicts = {
  severe: same('plus sévère', 'more severe'),
  lenient: same('plus généreux', 'more lenient'),
  'like-others': same('comme les autres', 'like the others'),
} as const;

const agreementForm = (s: InWords): string => (s.is('form', 1) ? 'ICC(2,1)' : 'ICC(1,1)');
const consistencyForm = (s: InWords): string => (s.is('form', 1) ? 'ICC(3,1)' : 'ICC(1,1)');

const frSame = (s: InWords): string =>
  `même réponse pour ${s.percent('same')} de ${s.whole('n')} contacts, accord ${s.number('coefficient')} (de ${s.number('low')} à ${s.number('high')})`;
const enSame = (s: InWords): string =>
  `same answer for ${s.percent('same')} of ${s.whole('n')} contacts, agreement ${s.number('coefficient')} (${s.number('low')} to ${s.number('high')})`;
const frGap = (s: InWords): string =>
  `${s.gap('value')} (de ${s.gap('low')} à ${s.gap('high')} ; ${s.whole('n')} contacts partagés)`;
const enGap = (s: InWords): string =>
  `${s.gap('value')} (${s.gap('low')} to ${s.gap('high')}; ${s.whole('n')} shared contacts)`;

const sentences = {
  'calibration-score': inWords(
    (s) =>
      `Note entière : deux écoutes du même contact diffèrent de ${s.score('gap')} en moyenne ; accord absolu ${agreementForm(s)} ${s.number('value')} (de ${s.number('low')} à ${s.number('high')}) sur ${s.whole('n')} contacts. En dessous de ${s.score('detectable')}, un écart entre deux notes peut n’être que du bruit.`,
    (s) =>
      `Whole score: two listenings of one contact differ by ${s.score('gap')} on average; absolute agreement ${agreementForm(s)} ${s.number('value')} (${s.number('low')} to ${s.number('high')}) over ${s.whole('n')} contacts. Below ${s.score('detectable')}, a gap between two scores may be mere noise.`,
  ),
  'calibration-severity': inWords(
    (s) =>
      `Sévérité mise à part, ${consistencyForm(s)} ${s.number('value')} (de ${s.number('low')} à ${s.number('high')}) : nettement au-dessus du premier, le désaccord est surtout de sévérité.`,
    (s) =>
      `Severity aside, ${consistencyForm(s)} ${s.number('value')} (${s.number('low')} to ${s.number('high')}): well above the first, the disagreement is mostly severity.`,
  ),
  'calibration-margin': inWords(
    (s) => `Sans ce désaccord, les marges des notes seraient plus petites de ${s.percent('cost')}.`,
    (s) => `Without this disagreement, the margins of scores would be ${s.percent('cost')} smaller.`,
  ),
  'calibration-too-few': inWords(
    (s) => `Trop peu de contacts écoutés deux fois pour la note entière : ${s.whole('n')}, il en faut 5.`,
    (s) => `Too few contacts listened to twice for the whole score: ${s.whole('n')}, it takes 5.`,
  ),
  'criterion-agrees': inWords(
    (s) => `${s.text('part')} : les évaluateurs s’accordent, ${frSame(s)}.`,
    (s) => `${s.text('part')}: evaluators agree, ${enSame(s)}.`,
  ),
  'criterion-doubtful': inWords(
    (s) => `${s.text('part')} : accord pas assuré, ${frSame(s)}.`,
    (s) => `${s.text('part')}: agreement not assured, ${enSame(s)}.`,
  ),
  'criterion-disagrees': inWords(
    (s) =>
      `${s.text('part')} : à calibrer, ${frSame(s)}. Il coûte ${s.number('cost')} points d’écart par contact.`,
    (s) =>
      `${s.text('part')}: to be calibrated, ${enSame(s)}. It costs ${s.number('cost')} points apart a contact.`,
  ),
  'criterion-unknown': inWords(
    (s) =>
      `${s.text('part')} : même réponse pour ${s.percent('same')} de ${s.whole('n')} contacts ; un coefficient n’est pas calculable.`,
    (s) =>
      `${s.text('part')}: same answer for ${s.percent('same')} of ${s.whole('n')} contacts; no coefficient can be computed.`,
  ),
  'criterion-too-few': inWords(
    (s) => `${s.text('part')} : trop peu de contacts (${s.whole('n')}).`,
    (s) => `${s.text('part')}: too few contacts (${s.whole('n')}).`,
  ),
  severe: inWords(
    (s) => `${s.text('platform')} note les mêmes contacts plus sévèrement que les autres : ${frGap(s)}.`,
    (s) => `${s.text('platform')} scores the same contacts more severely than the others: ${enGap(s)}.`,
  ),
  lenient: inWords(
    (s) => `${s.text('platform')} note les mêmes contacts plus généreusement que les autres : ${frGap(s)}.`,
    (s) => `${s.text('platform')} scores the same contacts more leniently than the others: ${enGap(s)}.`,
  ),
  'like-others': inWords(
    (s) => `${s.text('platform')} n’est pas distinguable des autres : ${frGap(s)}.`,
    (s) => `${s.text('platform')} is not distinguishable from the others: ${enGap(s)}.`,
  ),
  'not-connected': inWords(
    (s) =>
      `${s.text('platform')} : trop peu de contacts partagés avec les autres (${s.whole('n')}, il en faut 5).`,
    (s) => `${s.text('platform')}: too few contacts shared with the others (${s.whole('n')}, it takes 5).`,
  ),
} as const satisfies Record<CalibrationSentence, Say>;

const notes = {
  'calibration-blind': inWords(
    () => 'Contacts écoutés deux fois, à l’aveugle, et terminés des deux côtés ; les autres attendent.',
    () => 'Contacts listened to twice, blind, and done on both sides; the others wait.',
  ),
  'calibration-coefficient': inWords(
    () =>
      'Accord corrigé du hasard : AC1 de Gwet, AC2 à poids ordinaux au-delà de deux valeurs (2014) ; « sans objet » y compte comme une réponse qui manque. Alpha de Krippendorff (2011), ordinal. L’accord assuré est la meilleure bande de Landis et Koch atteinte avec 95 % de probabilité.',
    () =>
      'Agreement corrected for chance: Gwet’s AC1, AC2 with ordinal weights beyond two values (2014); not applicable counts there as an answer that lacks. Krippendorff’s alpha (2011), ordinal. The agreement assured is the best band of Landis and Koch reached with 95 % probability.',
  ),
  'calibration-icc': inWords(
    () =>
      'Corrélations intraclasses de Shrout et Fleiss (1979). ICC(2,1) et ICC(3,1) où les mêmes évaluateurs ont tout écouté ; où ils changent d’un contact à l’autre, ICC(1,1), puis la même une fois retirées les sévérités connues.',
    () =>
      'Intraclass correlations of Shrout and Fleiss (1979). ICC(2,1) and ICC(3,1) where the same evaluators listened to everything; where they change from contact to contact, ICC(1,1), then the same once known severities are taken out.',
  ),
  'calibration-cost': inWords(
    () =>
      'Points d’écart : ce que le critère met entre deux notes du même contact, en moyenne. Le plus coûteux d’abord.',
    () =>
      'Points apart: what the criterion puts between two scores of one contact, on average. The costliest first.',
  ),
  'severity-method': inWords(
    () =>
      'Moindres carrés sur les contacts partagés (note = contact + évaluateur) : avoir entendu des contacts difficiles ne rend pas sévère.',
    () =>
      'Least squares over shared contacts (score = contact + evaluator): having heard hard contacts makes nobody severe.',
  ),
  'severity-apart': inWords(
    () => 'Pour en parler, pas pour classer : visible du responsable qualité seul.',
    () => 'To talk about, not to rank: seen by the quality manager alone.',
  ),
} as const satisfies Record<CalibrationNote, Say>;

/** The words of the reports of calibration. */
export const calibrationWords = {
  columns,
  values: { band: bands, verdict: verdicts },
  sentences,
  notes,
} as const satisfies ReportWords;
