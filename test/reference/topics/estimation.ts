import { designEffect, effectiveSize, weightingEffect } from '#domain/statistics/design-effect';
import { twoSided } from '#domain/statistics/difference-test';
import { momentsOf, sampleVariance } from '#domain/statistics/moments';
import { postStratified } from '#domain/statistics/post-stratified';
import { satterthwaite, stratifiedMean } from '#domain/statistics/stratified-mean';
import { designDegrees } from '#domain/statistics/survey-design';
import {
  domainMean,
  surveyDifference,
  surveyMean,
  surveyRatio,
  surveyTotal,
} from '#domain/statistics/survey-estimates';
import { column, confidenceOf, grouped, inOrder, interval, keysOf, list, valuesOf } from '../read-input.ts';
import { byName, designOf, strataOf } from '../survey-input.ts';
import type { Datasets, Loose, Topic } from '../topic.ts';

export const estimation: Topic = {
  'est.srs': (input, datasets) => {
    const moments = momentsOf(column(input, input.y, datasets));
    const stratum = {
      received: input.N ?? moments.n,
      n: moments.n,
      mean: moments.mean,
      variance: sampleVariance(moments),
    };
    const estimate = stratifiedMean([stratum], Boolean(input.N));
    const { mean, standardError } = estimate;
    const ci = interval(estimate, confidenceOf(input));
    return {
      n: moments.n,
      mean,
      se: standardError,
      df: designDegrees(designOf(input, datasets)),
      ci95: ci,
      ci,
    };
  },
  'est.stratified': (input, datasets) => stratified(input, datasets),
  'est.satterthwaite': ({ var_h, n_h, g_h }) => {
    const keys = keysOf(var_h);
    const [variances, sizes, factors] = [var_h, n_h, g_h].map((values) => valuesOf(values, keys));
    const components = keys.map((_, index) => ({
      g: factors?.[index] ?? NaN,
      variance: variances?.[index] ?? NaN,
      n: sizes?.[index] ?? NaN,
    }));
    return { df: satterthwaite(components) };
  },
  'est.domain': (input, datasets) => {
    const design = designOf(input, datasets);
    const inside = insideOf(input, input.domain.value, datasets);
    const { value, standardError } = domainMean(design, column(input, input.y, datasets), inside);
    return { n_domain: inside.filter(Boolean).length, mean: value, se: standardError };
  },
  'est.domain.difference': (input, datasets) => {
    const design = designOf(input, datasets);
    const y = column(input, input.y, datasets);
    // A factor's levels in order: what is told is the second one's difference from the first, as a regression does.
    const levels = levelsOf(input).map(String).sort(inOrder);
    const [first, second] = levels.map((level) => domainMean(design, y, insideOf(input, level, datasets)));
    const { value, standardError } = surveyDifference(design, second!, first!);
    const df = designDegrees(design) - 1;
    const t = value / standardError;
    return { difference: value, se: standardError, t, df, p: twoSided(t, df) };
  },
  'est.ratio': (input, datasets) => {
    const { value, standardError } = surveyRatio(
      designOf(input, datasets),
      column(input, input.num, datasets),
      column(input, input.den, datasets),
    );
    return { ratio: value, se: standardError };
  },
  'est.poststratified': (input, datasets) => postStratum(input, datasets),
  'est.kish': (input, datasets) => {
    const weights = column(input, input.w, datasets);
    return { deff_w: weightingEffect(weights), n_eff: effectiveSize(weights) };
  },
  'est.weighted': (input, datasets) => {
    const [y, w] = [column(input, input.y, datasets), column(input, input.w, datasets)];
    const units = w.map((weight, index) => ({ stratum: '', cluster: String(index), weight }));
    const { value, standardError } = surveyMean({ units }, y);
    return {
      mean: value,
      se: standardError,
      n_eff_kish: effectiveSize(w),
      deff_replace: designEffect({ units }, y, { variance: standardError ** 2, finite: false }),
    };
  },
};

const levelsOf = ({ levels, domain }: Loose): readonly Loose[] => levels ?? domain.levels;

function insideOf(input: Loose, level: Loose, datasets: Datasets): readonly boolean[] {
  const values = column(input, input.domain.var ?? input.domain, datasets);
  return values.map((value) => list(level).map(String).includes(String(value)));
}

function stratified(input: Loose, datasets: Datasets) {
  const groups = grouped(input, { by: input.strata, y: input.y }, datasets);
  const received = byName(input.N_h, [...groups.keys()]);
  const moments = new Map([...groups].map(([name, values]) => [name, momentsOf(values)]));
  const strata = [...moments].map(([name, { n, mean, squares }]) => ({
    received: received.get(name) ?? NaN,
    n,
    mean,
    variance: sampleVariance({ n, mean, squares }),
  }));
  const estimate = stratifiedMean(strata, true);
  const { mean, standardError, degreesOfFreedom } = estimate;
  const design = designOf(input, datasets);
  const y = column(input, input.y, datasets);
  const total = surveyTotal(design, y);
  const confidence = confidenceOf(input);
  const df = designDegrees(design);
  return {
    n_h: named(moments, ({ n }) => n),
    mean_h: named(moments, (one) => one.mean),
    var_h: named(moments, sampleVariance),
    mean,
    se: standardError,
    df_design: df,
    ci95_t_design: interval({ ...estimate, degreesOfFreedom: df }, confidence),
    df_satterthwaite: degreesOfFreedom,
    ci95_t_satterthwaite: interval(estimate, confidence),
    ci95_z: interval({ ...estimate, degreesOfFreedom: Infinity }, confidence),
    deff: designEffect(design, y, { variance: standardError! ** 2, finite: true }),
    total: total.value,
    se_total: total.standardError,
  };
}

const named = <Value>(of: ReadonlyMap<string, Value>, read: (value: Value) => number) =>
  Object.fromEntries([...of].map(([name, value]) => [name, read(value)]));

/** A second variable is told as its total. */
export function postStratum(input: Loose, datasets: Datasets) {
  const design = designOf(input, datasets);
  const groups = column(input, input.post, datasets).map(String);
  const known = { groups, sizes: byName(input.N_g, strataOf(groups)) };
  const { mean, standardError, total, totalError } = postStratified(
    design,
    column(input, input.y, datasets),
    known,
  );
  const other = input.y_total;
  const second = other && postStratified(design, column(input, other, datasets), known);
  return {
    mean,
    se: standardError,
    total,
    se_total: totalError,
    ...(other && { [`total_${other}`]: second.total, [`se_total_${other}`]: second.totalError }),
  };
}
