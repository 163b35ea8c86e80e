import { differenceTest, measuredOf } from '#domain/statistics/difference-test';
import { fisherExact } from '#domain/statistics/impact/fisher-exact';
import { hodgesLehmann } from '#domain/statistics/impact/hodges-lehmann';
import { mantelHaenszel } from '#domain/statistics/impact/mantel-haenszel';
import { practiceCost } from '#domain/statistics/impact/practice-cost';
import { crudeRisk, standardisedRisk } from '#domain/statistics/impact/standardised-risk';
import {
  koopmanRatio,
  oddsRatio,
  riskChiSquare,
  riskDifference,
  riskRatio,
  type TwoByTwo,
} from '#domain/statistics/impact/two-by-two';
import type { Interval } from '#domain/statistics/interval';
import { momentsOf } from '#domain/statistics/moments';
import type { Proportion } from '#domain/statistics/newcombe';
import { column, confidenceOf, pair } from '../read-input.ts';
import type { Loose, Topic } from '../topic.ts';

const orNull = (interval: Interval | null): unknown => interval && pair(interval);

const tables: Topic = {
  'impact.two_by_two': (input) => {
    const table = fourCells(input);
    const confidence = confidenceOf(input);
    const difference = riskDifference(table, confidence);
    const ratio = riskRatio(table, confidence);
    const odds = oddsRatio(table, confidence);
    const test = riskChiSquare(table);
    const risks = crudeRisk([table]);
    return {
      risk1: risks.exposed,
      risk0: risks.unexposed,
      rd: difference.value,
      rd_newcombe: pair(difference),
      rr: ratio?.value ?? null,
      rr_katz: orNull(ratio),
      rr_koopman: orNull(koopmanRatio(table, confidence)),
      or: odds?.value ?? null,
      or_woolf: orNull(odds),
      fisher_p: fisherExact(table),
      chi2: test.chi2,
      chi2_p: test.probability,
    };
  },
  'impact.mantel_haenszel': (input) => {
    const strata = input.strata.map((stratum: Loose) => stratumCells(stratum, input));
    const adjusted = mantelHaenszel(strata, confidenceOf(input));
    const [crude, standardised] = [crudeRisk(strata), standardisedRisk(strata)];
    if (adjusted === null) return {};
    const { riskDifference: difference, riskRatio: ratio, oddsRatio: odds, test } = adjusted;
    return {
      crude_risk1: crude.exposed,
      crude_risk0: crude.unexposed,
      crude_rd: crude.difference,
      mh_or: odds?.value,
      mh_or_ci: orNull(odds),
      mh_rr: ratio?.value,
      mh_rr_ci: orNull(ratio),
      mh_rd: difference.value,
      mh_rd_se_sato: difference.standardError,
      mh_rd_ci: pair(difference),
      mh_chi2_nocc: test.chi2,
      mh_chi2_cc: test.corrected,
      mh_p_cc: test.correctedProbability,
      standardised_risk1: standardised.exposed,
      standardised_risk0: standardised.unexposed,
      standardised_rd: standardised.difference,
    };
  },
};

const side = (events: number, others: number): Proportion => ({ x: events, n: events + others });

const fourCells = (cells: Loose): TwoByTwo => ({
  exposed: side(cells.exposed_events, cells.exposed_nonevents),
  unexposed: side(cells.unexposed_events, cells.unexposed_nonevents),
});

/** Cells named `<group>_<outcome>` when the case says which group is exposed and which outcome is the event. */
function stratumCells(stratum: Loose, { exposed, event }: Loose): TwoByTwo {
  if (exposed === undefined) return fourCells(stratum);
  const of = (isExposed: boolean, isEvent?: boolean): number =>
    Object.entries<number>(stratum)
      .filter(([name]) => name.includes('_') && name.startsWith(`${exposed}_`) === isExposed)
      .filter(([name]) => isEvent === undefined || name.endsWith(`_${event}`) === isEvent)
      .reduce((sum, [, count]) => sum + count, 0);
  return { exposed: { x: of(true, true), n: of(true) }, unexposed: { x: of(false, true), n: of(false) } };
}

const costs: Topic = {
  'impact.time_difference': (input, datasets) => {
    const [x, y] = [column(input, input.x, datasets), column(input, input.y, datasets)];
    const confidence = confidenceOf(input);
    const shift = hodgesLehmann(x, y, confidence);
    const welch = differenceTest(measuredOf(momentsOf(x)), measuredOf(momentsOf(y)), confidence);
    return {
      hl: shift.value,
      hl_ci_exact: pair(shift),
      q: shift.place,
      achieved_conf: shift.achieved,
      W: shift.W,
      p_exact: shift.probability,
      mean_diff: welch.difference,
      welch_ci: pair(welch),
    };
  },
  'impact.practice_cost': (input) => {
    const [low, high] = input.extra_seconds_ci;
    const found = practiceCost(
      {
        seen: { x: input.x, n: input.n },
        volume: input.volume,
        seconds: { value: input.extra_seconds, low, high },
        costPerHour: input.cost_per_hour,
      },
      confidenceOf(input),
    );
    return {
      prevalence: found.prevalence.value,
      prevalence_wilson: pair(found.prevalence),
      contacts_affected: found.contacts,
      hours: found.hours,
      cost: found.cost,
      cost_box: pair(found.box),
      cost_se_delta: found.standardError,
    };
  },
};

export const impact: Topic = { ...tables, ...costs };
