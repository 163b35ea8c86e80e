import type { Answers, Measurements } from '../answer.ts';
import { criteriaOf, type Grid } from '../grid.ts';
import { criterionScore } from './criterion-score.ts';
import { visibleCriteria } from './visible-criteria.ts';
import { zeroingMeasurements } from './zeroing-measurements.ts';

/**
 * Ids of the criteria that must be answered before the evaluation can be submitted: required, shown and blank,
 * in grid order. None when a measurement makes it 0: a contact that never reached an agent has no answers.
 */
export function missingAnswers(grid: Grid, answers: Answers, measurements: Measurements): readonly string[] {
  if (zeroingMeasurements(grid, measurements).length > 0) return [];
  const visible = visibleCriteria(grid, answers);
  return criteriaOf(grid)
    .filter(({ required }) => required)
    .map((criterion) => criterionScore(criterion, answers[criterion.id], visible.has(criterion.id)))
    .filter(({ status }) => status === 'blank')
    .map(({ criterion }) => criterion.id);
}
