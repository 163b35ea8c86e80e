import { clusterSize, clusteringEffect } from '#domain/statistics/design-effect';
import { likeness } from '#domain/statistics/likeness';
import { momentsOf } from '#domain/statistics/moments';
import { studentInterval } from '#domain/statistics/stratified-mean';
import { designDegrees, surveyVariance, type SurveyDesign } from '#domain/statistics/survey-design';
import { domainMean, surveyMean, surveyRatio, surveyTotal } from '#domain/statistics/survey-estimates';
import { arcsineInterval, kornGraubard, logitInterval } from '#domain/statistics/survey-proportion';
import { twoStageVariance } from '#domain/statistics/two-stage-variance';
import { column, confidenceOf, grouped, indicator, pair } from '../read-input.ts';
import { designOf } from '../survey-input.ts';
import type { Datasets, Loose, Topic } from '../topic.ts';
import { postStratum } from './estimation.ts';

export const clusters: Topic = {
  'est.cluster': (input, datasets) => {
    const design = designOf(input, datasets);
    const y = column(input, input.y, datasets);
    const known = y.map((value) => value ?? 0);
    const [total, mean] = [surveyTotal(design, known), meanOfKnown(design, y)];
    const df = designDegrees(design);
    const groups = [...grouped(input, { by: input.cluster, y: input.y }, datasets).values()];
    const alike = likeness(groups.map(momentsOf));
    const ci = studentInterval(mean.value, mean.standardError, df, confidenceOf(input));
    return {
      total: total.value,
      se_total: total.standardError,
      se_total_no_fpc: surveyTotal({ units: design.units }, known).standardError,
      mean: mean.value,
      se: mean.standardError,
      se_no_fpc: meanOfKnown({ units: design.units }, y).standardError,
      df,
      ci95_t: ci,
      icc_anova: alike,
      deff_kish:
        alike === null ? null : clusteringEffect(clusterSize(groups.map(({ length }) => length)), alike),
    };
  },
  'est.cluster.proportion': (input, datasets) => {
    const design = designOf(input, datasets);
    const { value: p, standardError } = surveyMean(design, indicator(input, datasets));
    const of = { p, standardError, degreesOfFreedom: designDegrees(design) };
    const confidence = confidenceOf(input);
    return {
      p,
      se: standardError,
      df: of.degreesOfFreedom,
      ci95_logit_df: pair(logitInterval(of, confidence)),
      ci95_asin_df: pair(arcsineInterval(of, confidence)),
      ci95_beta_df: pair(kornGraubard(of, design.units.length, confidence)),
      ci95_mean_df: studentInterval(p, standardError, of.degreesOfFreedom, confidence),
    };
  },
  'est.cluster.twostage': (input, datasets) => {
    const { design, sizes } = twoStages(input, datasets);
    const mean = meanOfKnown(design, column(input, input.y, datasets));
    return {
      mean: mean.value,
      se: Math.sqrt(twoStageVariance(design, mean.contributions, sizes)),
      se_with_replacement: Math.sqrt(surveyVariance({ units: design.units }, mean.contributions)),
    };
  },
  'est.ratio.cluster': (input, datasets) => {
    const { value, standardError } = surveyRatio(
      designOf(input, datasets),
      column(input, input.num, datasets),
      column(input, input.den, datasets),
    );
    return { ratio: value, se: standardError };
  },
  'est.poststratified.cluster': (input, datasets) => postStratum(input, datasets),
};

/** Units of which nothing is known are outside the domain, and still of the design. */
const meanOfKnown = (design: SurveyDesign, y: readonly Loose[]) =>
  domainMean(
    design,
    y,
    y.map((value) => value !== null),
  );

/** Both stages from columns: clusters there are, and units there are in each. */
function twoStages(input: Loose, datasets: Datasets) {
  const [there, inside] = [input.N_clusters_col, input.N_in_cluster_col].map((name) =>
    column(input, name, datasets),
  );
  const names = column(input, input.cluster, datasets).map(String);
  const drawn = new Set(names).size;
  const units = names.map((cluster, index) => {
    const read = names.filter((name) => name === cluster).length;
    return { stratum: '', cluster, weight: (there![index] / drawn) * (inside![index] / read) };
  });
  return {
    design: { units, population: new Map([['', there![0]]]) },
    sizes: new Map(names.map((name, index) => [name, inside![index]])),
  };
}
