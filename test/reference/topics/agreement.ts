import { agreementWeights, type Weighting } from '#domain/statistics/agreement/agreement-weights';
import { brennanPrediger } from '#domain/statistics/agreement/brennan-prediger';
import type { Agreement } from '#domain/statistics/agreement/chance-corrected';
import {
  cohenKappa,
  largestKappa,
  percentAgreement,
  tableCounts,
} from '#domain/statistics/agreement/cohen-kappa';
import { congerKappa } from '#domain/statistics/agreement/conger-kappa';
import { fleissKappa, fleissNullError } from '#domain/statistics/agreement/fleiss-kappa';
import { gwetAgreement, gwetOfTable } from '#domain/statistics/agreement/gwet';
import { intraclass, type Correlation } from '#domain/statistics/agreement/intraclass';
import { alphaOf, krippendorffAlpha, type Metric } from '#domain/statistics/agreement/krippendorff';
import { tabulate, type Ratings } from '#domain/statistics/agreement/ratings';
import { column, confidenceOf } from '../read-input.ts';
import type { Datasets, Loose, Output, Topic } from '../topic.ts';

const weightings: readonly Weighting[] = ['unweighted', 'linear', 'quadratic', 'ordinal'];
const metrics: readonly Metric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

const named = ({ coefficient, standardError, observed, expected }: Agreement): Output => ({
  coef: coefficient,
  se: standardError,
  pa: observed,
  pe: expected,
});

/** Rows of contacts: given as such, or the columns of a dataset, one per evaluator. */
function ratingsOf(input: Loose, datasets: Datasets): Ratings<Loose> {
  const rows = Array.isArray(input.ratings) ? input.ratings : rowsOf(input, datasets);
  return input.units_in_rows === false ? transposed(rows) : rows;
}

function rowsOf(input: Loose, datasets: Datasets): Ratings<Loose> {
  const all = Object.keys(datasets[input.dataset]?.columns ?? {});
  const names: readonly string[] = input.raters ?? input.columns ?? input.ratings ?? all;
  return transposed(names.map((name) => column(input, name, datasets)));
}

const transposed = (rows: readonly (readonly Loose[])[]): readonly (readonly Loose[])[] =>
  (rows[0] ?? []).map((_, index) => rows.map((row) => row[index] ?? null));

/** By text and by number alike: a category is told apart from another, then put in order. */
const byWeighting = (of: (weighting: Weighting) => Output): Output =>
  Object.fromEntries(weightings.map((weighting) => [weighting, of(weighting)]));

const several: Topic = {
  'irr.raw': (input, datasets) => {
    const ratings = ratingsOf(input, datasets);
    const { categories, counts } = tabulate(ratings);
    return byWeighting((weighting) => ({
      gwet: named(gwetAgreement(counts, weighting)),
      fleiss: named(fleissKappa(counts, weighting)),
      brennan_prediger: named(brennanPrediger(counts, weighting)),
      krippendorff: named(alphaOf(counts, agreementWeights(weighting, categories.length))),
      conger_kappa: congerKappa(ratings, weighting),
    }));
  },
  'irr.counts': ({ counts }) => {
    const fleiss = fleissKappa(counts);
    const gwet = gwetAgreement(counts);
    const chance = fleissNullError(counts);
    return {
      fleiss_kappa: fleiss.coefficient,
      p_bar: fleiss.observed,
      p_e: fleiss.expected,
      se_null_fleiss1979: chance,
      z_null: (fleiss.coefficient ?? NaN) / chance,
      se_gwet: fleiss.standardError,
      gwet_ac1: gwet.coefficient,
      gwet_ac1_se: gwet.standardError,
    };
  },
  'irr.krippendorff': (input, datasets) => {
    const ratings = ratingsOf(input, datasets);
    return Object.fromEntries(
      metrics.map((metric) => [metric, krippendorffAlpha(ratings, metric).coefficient]),
    );
  },
};

const two: Topic = {
  'irr.table2': ({ table }) => {
    const counts = tableCounts(table);
    return {
      ...byWeighting((weighting) => {
        const kappa = cohenKappa(table, weighting);
        const gwet = gwetOfTable(table, weighting);
        return {
          kappa: kappa.coefficient,
          ase_fleiss_cohen_everitt: kappa.standardError,
          se_gwet: kappa.standardError,
          gwet_ac: gwet.coefficient,
          gwet_ac_se: gwet.standardError,
        };
      }),
      n: cohenKappa(table).contacts,
      percent_agreement: percentAgreement(table),
      scott_pi: fleissKappa(counts).coefficient,
      brennan_prediger: brennanPrediger(counts).coefficient,
      krippendorff_nominal: alphaOf(counts, agreementWeights('unweighted', table.length)).coefficient,
      kappa_max: largestKappa(table),
    };
  },
};

const scores: Topic = {
  'irr.icc': (input, datasets) => {
    const ratings = ratingsOf(input, datasets).filter((row) => row.every((score) => score !== null));
    const icc = intraclass(ratings, confidenceOf(input));
    return {
      MS_subjects: icc.squares.contacts,
      MS_raters: icc.squares.evaluators,
      MS_error: icc.squares.error,
      MS_within: icc.squares.within,
      icc_1_1: correlation(icc.oneWay),
      icc_2_1: correlation(icc.agreement),
      icc_3_1: correlation(icc.consistency),
      icc_1_k: correlation(icc.meanOneWay),
      icc_2_k: correlation(icc.meanAgreement),
      icc_3_k: correlation(icc.meanConsistency),
      F: icc.test.F,
      df1: icc.test.df1,
      df2: icc.test.df2,
      p: icc.test.probability,
    };
  },
};

const correlation = ({ value, low, high }: Correlation): Output => ({ value, ci95: [low, high] });

export const agreement: Topic = { ...several, ...two, ...scores };
