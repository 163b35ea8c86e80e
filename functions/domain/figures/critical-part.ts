import type { StoredScore } from '../evaluation.ts';
import { criteriaOf, type CriticalFamily, type Criterion, type Grid } from '../grid.ts';
import { MILLION } from '../scoring/stored-score.ts';

const PREFIX = 'critical:';

/** What the accuracy of a family is counted under, beside the parts of a grid: no id of those has a colon. */
export type CriticalPart = `critical:${CriticalFamily}`;

export const criticalPart = (family: CriticalFamily): CriticalPart => `${PREFIX}${family}`;

export const isCriticalPart = (part: string): boolean => part.startsWith(PREFIX);

/** The critical criteria of a grid whose failing is counted under such a part. */
export const criticalCriteria = (grid: Grid, part: string): readonly Criterion[] =>
  criteriaOf(grid).filter(({ critical }) => critical !== undefined && criticalPart(critical) === part);

/**
 * What an evaluation counts for, by part: the whole under '', sections and criteria, and for the accuracy of each
 * critical family that applies 1 (in millionths) without error and 0 with one. Null is not applicable.
 */
export function countedScores({ value, parts, critical }: StoredScore): ReadonlyMap<string, number | null> {
  const accuracies = Object.entries(critical).map(
    ([family, failed]) => [`${PREFIX}${family}`, failed ? 0 : MILLION] as const,
  );
  return new Map([['', value], ...Object.entries(parts), ...accuracies]);
}
