import type { FlowId } from '../channel.ts';
import type { Estimate } from '../estimates/estimate.ts';
import { MINIMUM_EVALUATIONS } from '../figure.ts';
import type { Measured } from '../statistics/difference-test.ts';
import type { ChangeReason, UntestedReason } from './change.ts';
import { composite, compositeOf, sharesOf, type CompositeMean } from './composite.ts';

/** What was evaluated on one platform in one channel and direction. */
export type FlowSample = { readonly platform: string; readonly flow: FlowId; readonly estimate: Estimate };

/** A change before it is judged with the others of its family. On the scale 0-1. */
export type Difference = Counts & {
  readonly value: number | null;
  readonly mix: number | null;
  readonly reason: ChangeReason | null;
  readonly untested: UntestedReason | null;
  /** Null when it is not tested. */
  readonly sides: { readonly now: Measured; readonly before: Measured } | null;
};

type Counts = { readonly n: number | null; readonly nBefore: number | null };

const unknown: Counts = { n: null, nBefore: null };

/** Why there is no change, with the evaluations there are. */
export const noDifference = (reason: ChangeReason, counts: Counts = unknown): Difference => ({
  ...counts,
  value: null,
  mix: null,
  reason,
  untested: null,
  sides: null,
});

/**
 * The change of the figure of one platform and flow, or of several at the same weights in both waves, the mean of their
 * shares then and now: Σ W̄ ΔȲ (Kitagawa 1955). The rest of the change of the figures is the mix: what the volumes did,
 * and what was evaluated in one of the two waves only.
 * @param isPooled several channels or directions: a description, never tested
 */
export function differenceOf(
  now: readonly FlowSample[],
  before: readonly FlowSample[],
  isPooled: boolean,
): Difference {
  const counts = { n: totalOf(now), nBefore: totalOf(before) };
  const pairs = pairsOf(now, before);
  const reason = whyNone(counts, pairs);
  if (reason !== undefined) return noDifference(reason, counts);
  const figures = [compositeOf(now.map(estimateOf)), compositeOf(before.map(estimateOf))] as const;
  const sides = atFixedWeights(pairs);
  if (figures[0] === undefined || figures[1] === undefined || sides === undefined)
    return noDifference('weights-unknown', counts);
  const value = sides.now.mean - sides.before.mean;
  return {
    ...counts,
    value,
    mix: figures[0].mean - figures[1].mean - value,
    reason: null,
    ...(isPooled ? { untested: 'several-flows', sides: null } : testable(sides.now, sides.before)),
  };
}

const estimateOf = ({ estimate }: FlowSample): Estimate => estimate;

const totalOf = (samples: readonly FlowSample[]): number =>
  samples.reduce((sum, { estimate }) => sum + estimate.n, 0);

type Pair = { readonly now: Estimate; readonly before: Estimate };

function pairsOf(now: readonly FlowSample[], before: readonly FlowSample[]): readonly Pair[] {
  return now.flatMap(({ platform, flow, estimate }) => {
    const other = before.find((one) => one.platform === platform && one.flow === flow);
    return other === undefined ? [] : [{ now: estimate, before: other.estimate }];
  });
}

type Totals = { readonly n: number; readonly nBefore: number };

function whyNone({ n, nBefore }: Totals, pairs: readonly Pair[]): ChangeReason | undefined {
  if (n === 0) return 'not-collected';
  if (n < MINIMUM_EVALUATIONS) return 'too-few';
  if (nBefore === 0 || pairs.length === 0) return 'not-collected-before';
  return nBefore < MINIMUM_EVALUATIONS ? 'too-few-before' : undefined;
}

type Sides = { readonly now: CompositeMean; readonly before: CompositeMean };

function atFixedWeights(pairs: readonly Pair[]): Sides | undefined {
  const [now, before] = [pairs.map((pair) => pair.now), pairs.map((pair) => pair.before)];
  if (now[0] !== undefined && before[0] !== undefined && pairs.length === 1)
    return { now: now[0], before: before[0] };
  const [shares, sharesBefore] = [sharesOf(now), sharesOf(before)];
  if (shares === undefined || sharesBefore === undefined) return undefined;
  const weights = shares.map((share, index) => (share + (sharesBefore[index] ?? 0)) / 2);
  return { now: composite(now, weights), before: composite(before, weights) };
}

/** Two means are told apart by their errors: where neither varies there is nothing to tell by. */
export function testable(now: CompositeMean, before: CompositeMean): Pick<Difference, 'untested' | 'sides'> {
  const [own, other] = [measured(now), measured(before)];
  if (own === undefined || other === undefined || own.standardError + other.standardError === 0)
    return { untested: 'spread-unknown', sides: null };
  return { untested: null, sides: { now: own, before: other } };
}

const measured = ({ mean, standardError, degreesOfFreedom }: CompositeMean): Measured | undefined =>
  standardError === null ? undefined : { mean, standardError, degreesOfFreedom };
