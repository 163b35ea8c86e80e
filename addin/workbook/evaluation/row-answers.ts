import { answerField, measureField } from '#contract/evaluation-row';
import type { Answer } from '#domain/answer';
import { criteriaOf, type Grid } from '#domain/grid';
import { parseAnswer } from '#domain/scoring/parse-answer';
import { trace, type Trace } from '#domain/scoring/trace';
import type { Cells } from '../sync/cells.ts';

/** Why the row has its score, from what its cells hold now, sent or not. */
export function rowTrace(grid: Grid, cells: Cells): Trace {
  const answers: Record<string, Answer> = {};
  for (const criterion of criteriaOf(grid)) {
    const parsed = parseAnswer(criterion, cells[answerField(criterion.id)] ?? '');
    if (parsed.kind === 'answer') answers[criterion.id] = parsed.answer;
  }
  const measurements: Record<string, number> = {};
  for (const { measurement } of grid.zeroRules) {
    const cell = cells[measureField(measurement)];
    if (typeof cell === 'number') measurements[measurement] = cell;
  }
  return trace(grid, answers, measurements);
}
