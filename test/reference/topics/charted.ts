import type { Subgroup } from '#domain/statistics/charts/xbar-s';
import { momentsOf, sampleDeviation } from '#domain/statistics/moments';
import { column, list } from '../read-input.ts';
import type { Datasets, Loose } from '../topic.ts';

/** The values of each group, in the order the groups come in. */
export function groupsOf(input: Loose, datasets: Datasets): readonly (readonly number[])[] {
  const values = column(input, input.y, datasets);
  const names = column(input, input.group, datasets);
  return [...new Set(names)].map((name) => values.filter((_, row) => names[row] === name));
}

/** The groups limits are computed from: first and last of them, counted from 1; all when not said. */
export function phaseOne<Group>(groups: readonly Group[], { phase1 }: Loose): readonly Group[] {
  if (phase1 === undefined || phase1 === null) return groups;
  const ends: readonly number[] = list(phase1);
  return groups.slice(ends.length === 1 ? 0 : Math.min(...ends) - 1, Math.max(...ends));
}

export function subgroup(values: readonly number[]): Subgroup {
  const moments = momentsOf(values);
  return { n: moments.n, mean: moments.mean, deviation: sampleDeviation(moments) };
}

/** Limits that are the same for all points are told once. */
export const uniform = (values: readonly number[]): unknown =>
  values.every((value) => value === values[0]) ? values[0] : values;

/** Places counted from 1. */
export const places = <Point>(
  points: readonly Point[],
  holds: (point: Point) => boolean,
): readonly number[] => points.flatMap((point, index) => (holds(point) ? [index + 1] : []));
