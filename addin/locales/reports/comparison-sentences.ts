import type { ComparisonSentence } from '#domain/reports/comparison-kinds';
import { inWords, type InWords } from './in-words.ts';
import type { Say } from './report-words.ts';

const frGap = (s: InWords): string =>
  `${s.score('value')} contre ${s.score('rest')}, écart ${s.gap('difference')} (de ${s.gap('low')} à ${s.gap('high')}`;
const enGap = (s: InWords): string =>
  `${s.score('value')} against ${s.score('rest')}, difference ${s.gap('difference')} (${s.gap('low')} to ${s.gap('high')}`;
const frApart = (s: InWords): string => `${frGap(s)} ; ${s.probability()} ; ${s.evaluations()}).`;
const enApart = (s: InWords): string => `${enGap(s)}; ${s.probability()}; ${s.evaluations()}).`;

const frScore = (s: InWords): string => `${s.text('platform')} : ${s.score('value')} (${s.evaluations()})`;
const enScore = (s: InWords): string => `${s.text('platform')}: ${s.score('value')} (${s.evaluations()})`;
const frInterval = (s: InWords): string =>
  `${s.text('platform')} : ${s.score('value')} (de ${s.score('low')} à ${s.score('high')} ; ${s.evaluations()}).`;
const enInterval = (s: InWords): string =>
  `${s.text('platform')}: ${s.score('value')} (${s.score('low')} to ${s.score('high')}; ${s.evaluations()}).`;

const frRank = (rank: string): string => (rank === '1' ? '1er' : `${rank}e`);
const endings: Readonly<Record<string, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
/** 1st, 2nd, 3rd, 11th, 21st. */
const enRank = (rank: string): string =>
  `${rank}${/1[123]$/.test(rank) ? 'th' : (endings[rank.slice(-1)] ?? 'th')}`;

const frSide = (s: InWords): string => (s.is('side', 'below') ? 'au-dessous' : 'au-dessus');
const enSide = (s: InWords): string => (s.is('side', 'below') ? 'below' : 'above');

const frOthers = (s: InWords): string => {
  if (s.is('others', 0)) return '';
  return s.is('others', 1) ? ' et un autre critère' : ` et ${s.whole('others')} autres critères`;
};
const enOthers = (s: InWords): string => {
  if (s.is('others', 0)) return '';
  return s.is('others', 1) ? ' and one other criterion' : ` and ${s.whole('others')} other criteria`;
};

/** What reports that compare platforms say of each. */
export const comparisonSentenceWords = {
  'peers-above': inWords(
    (s) => `${s.text('platform')} est au-dessus des autres plateaux : ${frApart(s)}`,
    (s) => `${s.text('platform')} is above the other platforms: ${enApart(s)}`,
  ),
  'peers-below': inWords(
    (s) => `${s.text('platform')} est au-dessous des autres plateaux : ${frApart(s)}`,
    (s) => `${s.text('platform')} is below the other platforms: ${enApart(s)}`,
  ),
  'peers-level': inWords(
    (s) =>
      `${s.text('platform')} n’est pas distinguable des autres plateaux : ${frGap(s)} ; ${s.evaluations()}). Un écart de ${s.score('detectable')} aurait été vu quatre fois sur cinq.`,
    (s) =>
      `${s.text('platform')} is not distinguishable from the other platforms: ${enGap(s)}; ${s.evaluations()}). A difference of ${s.score('detectable')} would have been seen four times in five.`,
  ),
  ranked: inWords(
    (s) =>
      `${s.text('platform')} : ${frRanks(s)} sur ${s.whole('of')} (${s.score('value')}, de ${s.score('low')} à ${s.score('high')} ; ${s.evaluations()}).`,
    (s) =>
      `${s.text('platform')}: ${enRanks(s)} of ${s.whole('of')} (${s.score('value')}, ${s.score('low')} to ${s.score('high')}; ${s.evaluations()}).`,
  ),
  'funnel-inside': inWords(
    (s) =>
      `${s.text('platform')} : ${s.score('value')}, dans les limites du hasard (de ${s.score('low')} à ${s.score('high')} ; ${s.evaluations()}).`,
    (s) =>
      `${s.text('platform')}: ${s.score('value')}, within what chance alone gives (${s.score('low')} to ${s.score('high')}; ${s.evaluations()}).`,
  ),
  'funnel-watch': inWords(
    (s) =>
      `${s.text('platform')} : ${s.score('value')}, ${frSide(s)} des limites à 95\u00a0% (de ${s.score('low')} à ${s.score('high')} ; ${s.evaluations()}) : à surveiller.`,
    (s) =>
      `${s.text('platform')}: ${s.score('value')}, ${enSide(s)} the 95% limits (${s.score('low')} to ${s.score('high')}; ${s.evaluations()}): to be watched.`,
  ),
  'funnel-outside': inWords(
    (s) =>
      `${s.text('platform')} : ${s.score('value')}, ${frSide(s)} des limites à 99,8\u00a0% (de ${s.score('low')} à ${s.score('high')} ; ${s.evaluations()}) : le hasard ne l’explique pas.`,
    (s) =>
      `${s.text('platform')}: ${s.score('value')}, ${enSide(s)} the 99.8% limits (${s.score('low')} to ${s.score('high')}; ${s.evaluations()}): chance does not explain it.`,
  ),
  'strongest-weakest': inWords(
    (s) =>
      `${frInterval(s)} Point fort : ${s.text('strongest')} (${s.score('strongest-value')}) ; point faible : ${s.text('weakest')} (${s.score('weakest-value')}).`,
    (s) =>
      `${enInterval(s)} Strongest: ${s.text('strongest')} (${s.score('strongest-value')}); weakest: ${s.text('weakest')} (${s.score('weakest-value')}).`,
  ),
  'sections-level': inWords(
    (s) => `${frInterval(s)} Ses rubriques ne sont pas distinguables les unes des autres.`,
    (s) => `${enInterval(s)} Its sections are not distinguishable from one another.`,
  ),
  'sections-unknown': inWords(
    (s) => `${frScore(s)}. Trop peu pour dire quelles rubriques sont fortes ou faibles.`,
    (s) => `${enScore(s)}. Too little to say which sections are strong or weak.`,
  ),
  'furthest-above': inWords(
    (s) =>
      `${s.text('platform')} : plus haut que les autres, surtout sur « ${s.text('criterion')} » : ${frApart(s)}`,
    (s) =>
      `${s.text('platform')}: higher than the others, most of all on “${s.text('criterion')}”: ${enApart(s)}`,
  ),
  'furthest-below': inWords(
    (s) =>
      `${s.text('platform')} : plus bas que les autres, surtout sur « ${s.text('criterion')} » : ${frApart(s)}`,
    (s) =>
      `${s.text('platform')}: lower than the others, most of all on “${s.text('criterion')}”: ${enApart(s)}`,
  ),
  'nowhere-apart': inWords(
    (s) => `${s.text('platform')} : aucun critère ne le distingue des autres plateaux.`,
    (s) => `${s.text('platform')}: no criterion sets it apart from the other platforms.`,
  ),
  'practices-proven': inWords(
    (s) =>
      `${s.text('platform')} : au-dessus des autres plateaux, au-delà du hasard, sur ${s.text('criteria')}${frOthers(s)}.`,
    (s) =>
      `${s.text('platform')}: above the other platforms, beyond chance, on ${s.text('criteria')}${enOthers(s)}.`,
  ),
  'practices-none': inWords(
    (s) => `${s.text('platform')} : aucune bonne pratique établie.`,
    (s) => `${s.text('platform')}: no best practice proven.`,
  ),
  'peers-alone': inWords(
    (s) => `${frScore(s)}. Aucun autre plateau de sa mission n’a de quoi lui être comparé.`,
    (s) => `${enScore(s)}. No other platform of its mission can be compared with it.`,
  ),
  'peers-other-mission': inWords(
    (s) =>
      `${frScore(s)}. Seul de sa mission (${s.text('mission')}) : il ne se compare pas aux plateaux d’une autre.`,
    (s) =>
      `${enScore(s)}. Alone in its mission (${s.text('mission')}): it is not compared with platforms of another.`,
  ),
  'peers-hidden': inWords(
    (s) => `${frScore(s)}. Non comparé : la note du seul autre plateau se déduirait.`,
    (s) => `${enScore(s)}. Not compared: the score of the only other platform could be told from it.`,
  ),
  'peers-no-spread': inWords(
    (s) => `${frScore(s)}. Non comparé : la précision de sa note n’est pas connue.`,
    (s) => `${enScore(s)}. Not compared: how precise its score is cannot be known.`,
  ),
  'compared-too-few': inWords(
    (s) => `${s.text('platform')} : trop peu d’évaluations (${s.whole('n')}) pour une note ; il en faut 5.`,
    (s) => `${s.text('platform')}: too few evaluations (${s.whole('n')}) for a score; 5 are needed.`,
  ),
  'compared-suppressed': inWords(
    (s) =>
      `${s.text('platform')} : non comparé, sa note n’est pas publiée ou répète une publication d’avant.`,
    (s) => `${s.text('platform')}: not compared, its score is not released or repeats an earlier release.`,
  ),
  'compared-not-collected': inWords(
    (s) => `${s.text('platform')} : aucune évaluation comptée.`,
    (s) => `${s.text('platform')}: no evaluation counted.`,
  ),
} as const satisfies Record<ComparisonSentence, Say>;

function frRanks(s: InWords): string {
  const [from, to] = [frRank(s.whole('from')), frRank(s.whole('to'))];
  return from === to ? from : `entre le ${from} et le ${to} rang`;
}

function enRanks(s: InWords): string {
  const [from, to] = [enRank(s.whole('from')), enRank(s.whole('to'))];
  return from === to ? from : `between ${from} and ${to}`;
}
