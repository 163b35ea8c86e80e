import type { Refusal } from '#contract/refusal';
import type { FieldValue } from '#contract/row';
import { measurableOf, type Measurables } from '../progress/measurables.ts';
import type { Fields } from './sheet-resource.ts';

type Kinds = Parameters<typeof measurableOf>[2];

/** Why nothing can be measured by what is typed; a blank is not refused. */
export function notMeasurable(
  measurables: Measurables,
  { measuredBy = null }: Fields,
  kinds: Kinds = 'all',
): readonly Refusal[] {
  if (measuredBy === null || measurableOf(measurables, String(measuredBy), kinds) !== undefined) return [];
  return [{ field: 'measuredBy', code: 'not-measurable', parameters: { value: String(measuredBy) } }];
}

/** What is kept of it: the id as the grid or the catalogue has it. */
export const knownMeasurable = (measurables: Measurables, typed: FieldValue | undefined): string | null =>
  typed === null || typed === undefined ? null : (measurableOf(measurables, String(typed)) ?? String(typed));
