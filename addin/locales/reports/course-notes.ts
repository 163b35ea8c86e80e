import type { CourseNote } from '#domain/reports/course-kinds';
import { inWords } from './in-words.ts';
import type { Say } from './report-words.ts';

/** What has to be known to read trend, drift and mix. */
export const courseNoteWords = {
  family: inWords(
    (s) =>
      `Une flèche veut dire p < 0,05 après la correction de Holm sur ${s.whole('family')} écarts testés ensemble ; l’intervalle à côté est celui de sa marche. ≈ veut dire « non distinguable », pas « égal ».`,
    (s) =>
      `An arrow means p < 0.05 after Holm’s correction over ${s.whole('family')} changes tested together; the interval beside it is that of its step. ≈ means “not distinguishable”, not “equal”.`,
  ),
  'design-effect': inWords(
    (s) =>
      `Sans jeton d’agent, les évaluations comptent comme indépendantes. Avec ${s.rounded('perAgent')} évaluations par agent, les marges seraient ${s.number('low')}, ${s.number('middle')} ou ${s.number('high')} fois plus larges si celles d’un même agent se ressemblent peu, assez ou beaucoup (ρ 0,05, 0,10, 0,20).`,
    (s) =>
      `Without tokens of agents, evaluations count as independent. With ${s.rounded('perAgent')} evaluations an agent, margins would be ${s.number('low')}, ${s.number('middle')} or ${s.number('high')} times as wide if those of one agent are a little, fairly or much alike (ρ 0.05, 0.10, 0.20).`,
  ),
  break: inWords(
    (s) =>
      `${s.text('wave')} : la grille devient ${s.text('grid')}. Les notes d’avant et d’après ne se comparent pas.`,
    (s) =>
      `${s.text('wave')}: the grid becomes ${s.text('grid')}. Scores before and after cannot be compared.`,
  ),
  'imported-rows': inWords(
    () => 'Les trimestres repris d’un ancien classeur sont montrés tels qu’ils ont été publiés.',
    () => 'Quarters taken from an earlier workbook are shown as they were published.',
  ),
  'missing-rows': inWords(
    () => 'Un trimestre sans vague reste vide : rien n’est interpolé.',
    () => 'A quarter without a wave stays empty: nothing is interpolated.',
  ),
  'fixed-weights': inWords(
    () =>
      'Qualité : l’écart à poids constants, la moyenne des parts des deux vagues (Kitagawa 1955). Mix : ce que les volumes ont déplacé, avec ce qui n’est évalué que dans une des deux vagues. Leur somme est l’écart du baromètre.',
    () =>
      'Quality: the change at constant weights, the mean of the shares of both waves (Kitagawa 1955). Mix: what the volumes moved, with what is evaluated in one of the two waves only. Their sum is the change of the barometer.',
  ),
  'several-flows': inWords(
    () =>
      'Plusieurs canaux ensemble : une description à poids constants, sans flèche ni test. Donnez un canal et un sens.',
    () =>
      'Several channels together: a description at constant weights, without arrow or test. Give one channel and direction.',
  ),
  rules: inWords(
    (s) =>
      `Lecture par semaine de ${s.channel()}. Règles d’alerte : EWMA (λ ${s.exact('lambda')}, L ${s.exact('L')}) ou CUSUM bas (k ${s.exact('k')}, h ${s.whole('h')}). À surveiller seulement : un point au-delà de ${s.whole('limit')}σ, ${s.whole('run')} points du même côté.`,
    (s) =>
      `Weekly reading of ${s.channel()}. Rules of alerts: EWMA (λ ${s.exact('lambda')}, L ${s.exact('L')}) or lower CUSUM (k ${s.exact('k')}, h ${s.whole('h')}). Only watched: a point beyond ${s.whole('limit')}σ, ${s.whole('run')} points on one side.`,
  ),
  'false-alarms': inWords(
    (s) =>
      `Fausses alertes de ces règles : au plus ${s.score('a-year')} par an pour ${s.whole('charts')} courbes, soit une toutes les ${s.rounded('every-weeks')} semaines par courbe.`,
    (s) =>
      `False alarms of these rules: at most ${s.score('a-year')} a year for ${s.whole('charts')} charts, one every ${s.rounded('every-weeks')} weeks for each.`,
  ),
  baseline: inWords(
    (s) => `Les limites reposent sur au moins ${s.whole('weeks')} semaines de vagues sous la même grille.`,
    (s) => `Limits rest on at least ${s.whole('weeks')} weeks of waves under the same grid.`,
  ),
  provisional: inWords(
    () =>
      'Limites provisoires : moins de 20 semaines de vagues closes. Les fausses alertes sont plus fréquentes qu’annoncé.',
    () =>
      'Provisional limits: fewer than 20 weeks of closed waves. False alarms are more frequent than announced.',
  ),
  'smallest-drop': inWords(
    (s) =>
      `Plus petite baisse durable vue en un trimestre : de ${s.score('low')} à ${s.score('high')} selon le plateau. Aucune méthode n’en voit de plus petite avec cet échantillon.`,
    (s) =>
      `Smallest lasting drop seen within a quarter: ${s.score('low')} to ${s.score('high')} by platform. No method sees a smaller one with this sample.`,
  ),
} as const satisfies Record<CourseNote, Say>;
