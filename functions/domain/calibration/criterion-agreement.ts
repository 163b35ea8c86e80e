import { MINIMUM_EVALUATIONS } from '../figure.ts';
import { toNumber, zero } from '../fraction.ts';
import type { Criterion } from '../grid.ts';
import { answerText } from '../scoring/answer-cell.ts';
import { landisKoch, verdict } from '../statistics/agreement/benchmark.ts';
import { agreementInterval, type Agreement } from '../statistics/agreement/chance-corrected.ts';
import { gwetAgreement } from '../statistics/agreement/gwet.ts';
import { krippendorffAlpha } from '../statistics/agreement/krippendorff.ts';
import { meanOf } from '../statistics/moments.ts';
import { wilson } from '../statistics/wilson.ts';
import type { JudgedContact, Judgement } from './judgement.ts';
import { worthsOf } from './worths.ts';

export type Band = (typeof landisKoch)[number]['name'];

/** How far evaluators agree on one criterion. Null is "not known", never 0. */
export type CriterionAgreement = {
  readonly criterion: Criterion;
  /** Contacts where at least two evaluators answered it, not applicable included. */
  readonly contacts: number;
  /** Share of them where all gave the same answer, with its 95 % interval (Wilson 1927). */
  readonly same: number | null;
  readonly sameLow: number | null;
  readonly sameHigh: number | null;
  /** Gwet's AC1, or AC2 with ordinal weights where there are more than two worths (2014); 95 % bounds. */
  readonly coefficient: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Krippendorff's α of the worths, ordinal: answers may lack (2011). */
  readonly alpha: number | null;
  /** The best band of Landis and Koch that the coefficient reaches with 95 % probability. */
  readonly band: Band | null;
  /** Points of the scale by which two evaluators of one contact differ by it, on average. */
  readonly cost: number | null;
};

/** Agreement on one criterion over contacts judged several times; below five contacts only their number is told. */
export function criterionAgreement(
  criterion: Criterion,
  judged: readonly JudgedContact[],
  scale: number,
): CriterionAgreement {
  const answered = judged
    .map((judgements) => judgements.filter(({ answers }) => answers[criterion.id] !== undefined))
    .filter(({ length }) => length > 1);
  const n = answered.length;
  if (n < MINIMUM_EVALUATIONS) return { ...unknown, criterion, contacts: n };
  const same = answered.filter((judgements) => new Set(judgements.map(textOf(criterion))).size === 1).length;
  const { low: sameLow, high: sameHigh } = wilson(same, n);
  const ratings = answered.map((judgements) => judgements.map(({ parts }) => parts[criterion.id] ?? null));
  return {
    criterion,
    contacts: n,
    ...{ same: same / n, sameLow, sameHigh },
    ...corrected(worthsOf(criterion), ratings),
    cost: meanOf(answered.map((judgements) => meanGap(judgements, criterion.id))) * scale,
  };
}

const unknown = {
  ...{ same: null, sameLow: null, sameHigh: null, coefficient: null, low: null, high: null },
  ...{ alpha: null, band: null, cost: null },
} as const;

const textOf =
  ({ id }: Criterion) =>
  ({ answers }: Judgement): string => {
    const answer = answers[id];
    return answer === undefined ? '' : answerText(answer);
  };

/** What is not applicable has no worth: for coefficients it is an answer that lacks. */
function corrected(worths: readonly number[], ratings: readonly (readonly (number | null)[])[]) {
  const places = ratings.map((row) => row.flatMap((worth) => (worth === null ? [] : worths.indexOf(worth))));
  const counts = places.map((row) => worths.map((_, place) => row.filter((one) => one === place).length));
  const rated = counts.filter((row) => row.some((count) => count > 0));
  if (worths.length < 2 || rated.length < MINIMUM_EVALUATIONS)
    return { coefficient: null, low: null, high: null, alpha: null, band: null };
  const agreement = gwetAgreement(rated, worths.length > 2 ? 'ordinal' : 'unweighted');
  const interval = agreementInterval(agreement);
  return {
    coefficient: agreement.coefficient,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    alpha: krippendorffAlpha(ratings, 'ordinal').coefficient,
    band: bandOf(agreement),
  };
}

function bandOf({ coefficient, standardError }: Agreement): Band | null {
  if (coefficient === null || standardError === null) return null;
  return verdict(coefficient, standardError, landisKoch) ?? null;
}

/** Mean absolute difference over the pairs of evaluators, on the scale 0-1. */
function meanGap(judgements: readonly Judgement[], criterion: string): number {
  const lost = judgements.map((one) => toNumber(one.lost.get(criterion) ?? zero));
  const gaps = lost.flatMap((one, index) => lost.slice(index + 1).map((other) => Math.abs(one - other)));
  return meanOf(gaps);
}
