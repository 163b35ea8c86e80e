import type { ComparisonNote } from '#domain/reports/comparison-kinds';
import { inWords } from './in-words.ts';
import type { Say } from './report-words.ts';

/** How reports that compare platforms were computed. */
export const comparisonNoteWords = {
  description: inWords(
    () =>
      'Description de la vague : les chiffres de BAROMETER, intervalle t stratifié à 95\u00a0% (Satterthwaite), correction de population finie.',
    () =>
      'Description of the wave: the figures of BAROMETER, 95% stratified t interval (Satterthwaite), finite population correction.',
  ),
  'sections-told-apart': inWords(
    () =>
      'Point fort et point faible sont dits quand leurs intervalles, tenus tous ensemble à 95\u00a0% (Bonferroni), ne se recouvrent pas.',
    () =>
      'Strongest and weakest are said when their intervals, held all together at 95% (Bonferroni), do not overlap.',
  ),
  'flow-compared': inWords(
    (s) =>
      `Un seul canal et un seul sens : ${s.channel()}. Comparaison du processus : sans correction de population finie.`,
    (s) =>
      `One channel and one direction: ${s.channel()}. A comparison of the process: no finite population correction.`,
  ),
  missions: inWords(
    (s) =>
      `${s.whole('count')} missions côte à côte (${s.text('missions')}) : les plateaux d’une mission ne sont comparés qu’entre eux.`,
    (s) =>
      `${s.whole('count')} missions side by side (${s.text('missions')}): platforms are compared inside their mission only.`,
  ),
  'holm-family': inWords(
    (s) =>
      `▲ ▼ : probabilité de Holm sous 5\u00a0% parmi ${s.whole('family')} plateaux testés ensemble (Welch), intervalle de son étape ; ≈ : non distinguable, ce qui n’est pas égal.`,
    (s) =>
      `▲ ▼: Holm’s probability below 5% among ${s.whole('family')} platforms tested together (Welch), interval of its step; ≈: not distinguishable, which is not equal.`,
  ),
  'rest-weighted': inWords(
    () => 'Moyenne des plateaux pondérée par les contacts reçus.',
    () => 'Mean of the platforms weighted by contacts received.',
  ),
  'rest-unweighted': inWords(
    () =>
      'Volumes inconnus : moyenne des plateaux pondérée par leurs évaluations, non par les contacts reçus.',
    () => 'Volumes unknown: mean of the platforms weighted by their evaluations, not by contacts received.',
  ),
  'agents-clustered': inWords(
    (s) => `Erreur de ${s.platforms()} calculée entre agents, non entre évaluations.`,
    (s) => `Error of ${s.platforms()} computed between agents, not between evaluations.`,
  ),
  'peers-design-effect': inWords(
    (s) =>
      `${s.platforms()} sans agents connus : évaluations tenues pour indépendantes. Avec ${s.rounded('perAgent')} évaluations par agent, les marges seraient multipliées par ${s.number('low')}, ${s.number('middle')} ou ${s.number('high')} (corrélation 0,05, 0,10 ou 0,20).`,
    (s) =>
      `${s.platforms()} without known agents: evaluations taken as independent. With ${s.rounded('perAgent')} evaluations an agent, margins would be multiplied by ${s.number('low')}, ${s.number('middle')} or ${s.number('high')} (correlation 0.05, 0.10 or 0.20).`,
  ),
  'spread-borrowed': inWords(
    (s) => `${s.platforms()} dont toutes les notes sont égales : dispersion empruntée à leur groupe.`,
    (s) => `${s.platforms()} whose scores are all alike: spread borrowed from their group.`,
  ),
  'left-out': inWords(
    (s) => `Laissés de côté : ${s.platforms()} de moins de ${s.whole('minimum')} évaluations.`,
    (s) => `Left out: ${s.platforms()} of fewer than ${s.whole('minimum')} evaluations.`,
  ),
  'rank-method': inWords(
    (s) =>
      `Rangs possibles de ${s.whole('of')} plateaux, tenus tous ensemble à ${s.percent('confidence')} (Klein, Wright et Wieczorek 2020) : un rang seul ne se publie pas.`,
    (s) =>
      `Possible ranks of ${s.whole('of')} platforms, held all together at ${s.percent('confidence')} (Klein, Wright & Wieczorek 2020): a bare rank is not published.`,
  ),
  'funnel-method': inWords(
    (s) =>
      `Cible : ${s.score('target')}, moyenne du groupe. Limites à 95\u00a0% et 99,8\u00a0% pour un écart-type de ${s.number('deviation')} et le n effectif (Spiegelhalter 2005).`,
    (s) =>
      `Target: ${s.score('target')}, mean of the group. 95% and 99.8% limits for a deviation of ${s.number('deviation')} and the effective n (Spiegelhalter 2005).`,
  ),
  'funnel-widened': inWords(
    (s) =>
      `Surdispersion : φ = ${s.number('phi')}, au-dessus de ${s.number('threshold')} pour ${s.platforms()} ; limites élargies par √φ.`,
    (s) =>
      `Over-dispersion: φ = ${s.number('phi')}, above ${s.number('threshold')} for ${s.platforms()}; limits widened by √φ.`,
  ),
  'funnel-not-widened': inWords(
    (s) =>
      `Surdispersion : φ = ${s.number('phi')}, pas plus que le hasard (${s.number('threshold')} pour ${s.platforms()}) ; limites non élargies.`,
    (s) =>
      `Over-dispersion: φ = ${s.number('phi')}, no more than chance (${s.number('threshold')} for ${s.platforms()}); limits not widened.`,
  ),
  'dispersion-method': inWords(
    (s) =>
      `Entre plateaux : écart-type des vraies valeurs (DerSimonian et Laird 1986) ; part : I² ; probabilité d’homogénéité, Benjamini et Hochberg parmi ${s.whole('family')} rubriques et critères.`,
    (s) =>
      `Between platforms: deviation of true values (DerSimonian & Laird 1986); share: I²; probability of homogeneity, Benjamini & Hochberg among ${s.whole('family')} sections and criteria.`,
  ),
  'furthest-method': inWords(
    (s) =>
      `Un plateau se distingue sur un critère à 5\u00a0% de fausses découvertes parmi ${s.whole('family')} comparaisons.`,
    (s) =>
      `A platform is set apart on a criterion at 5% of false discoveries among ${s.whole('family')} comparisons.`,
  ),
  'practice-method': inWords(
    (s) =>
      `Bonne pratique : au-dessus des autres plateaux, à 5\u00a0% de fausses découvertes (Benjamini et Hochberg) parmi ${s.whole('family')} couples plateau × critère ; intervalles à ${s.percent('confidence')} (Benjamini et Yekutieli 2005).`,
    (s) =>
      `Best practice: above the other platforms, at 5% of false discoveries (Benjamini & Hochberg) among ${s.whole('family')} pairs of platform × criterion; intervals at ${s.percent('confidence')} (Benjamini & Yekutieli 2005).`,
  ),
} as const satisfies Record<ComparisonNote, Say>;
