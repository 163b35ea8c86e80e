import { flowId, type FlowId } from '../channel.ts';
import type { Basis } from '../figure.ts';
import type { Stratum } from './stratum.ts';

/** A stratum and what it weighs in a figure. */
export type Weighed = Stratum & { readonly weight: number };

/**
 * What a figure rests on, before its interval is known.
 * @param merged every stratum asked for, batches merged
 * @param weighed those evaluated: by the contacts they received, or without volumes by their evaluations
 */
export function basisOf(
  merged: readonly Stratum[],
  weighed: readonly Weighed[],
  weighting: Basis['weighting'],
): Basis {
  const left = total(merged.filter(({ n }) => n === 0).map(({ received }) => received ?? 0));
  const kept = total(weighed.map(({ weight }) => weight));
  return {
    weighting,
    weights: sharesByFlow(weighed, kept),
    leftOut: weighting === 'unweighted' || left === 0 ? 0 : left / (left + kept),
    incomplete: total(merged.map(({ incomplete }) => incomplete)),
    degreesOfFreedom: null,
  };
}

function sharesByFlow(weighed: readonly Weighed[], whole: number): Basis['weights'] {
  const sums: Partial<Record<FlowId, number>> = {};
  for (const { flow, weight } of weighed) sums[flowId(flow)] = (sums[flowId(flow)] ?? 0) + weight;
  return Object.fromEntries(Object.entries(sums).map(([flow, weight]) => [flow, weight / whole]));
}

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
