import type { Answers, Measurements } from './answer.ts';
import type { Evaluation, EvaluationRevision, EvaluationState } from './evaluation.ts';
import type { Grid } from './grid.ts';
import { missingAnswers } from './scoring/missing-answers.ts';
import { score } from './scoring/score.ts';
import { storedScore } from './scoring/stored-score.ts';

/** What an evaluation is to hold after somebody's edit, whole, and who made it when. */
export type EvaluationEdit = Pick<Evaluation, 'answers' | 'measurements' | 'facts' | 'comment'> & {
  /** The Done cell. */
  readonly done: boolean;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: string;
};

export type Transition =
  | { readonly kind: 'taken'; readonly evaluation: Evaluation }
  /** Done, but these criteria lack an answer: nothing of the edit is taken. */
  | { readonly kind: 'answers-missing'; readonly missing: readonly string[] }
  /** The wave is closed. */
  | { readonly kind: 'final' };

const done: ReadonlySet<EvaluationState> = new Set<EvaluationState>(['submitted', 'revised', 'final']);

/** Submitted, whatever happened since: only these count. */
export const isDone = ({ state }: Pick<Evaluation, 'state'>): boolean => done.has(state);

/**
 * The evaluation after an edit. Done makes it submitted, with its score; a submitted one edited again is
 * revised and keeps the score it had; Done taken back makes it in progress, without a score, not counted.
 */
export function transition(before: Evaluation, edit: EvaluationEdit, grid: Grid): Transition {
  if (before.state === 'final') return { kind: 'final' };
  const { answers, measurements, facts, comment } = edit;
  const edited: Evaluation = { ...before, answers, measurements, facts, comment };
  if (!edit.done) return taken({ ...edited, ...undone(before, edit) });
  const missing = missingAnswers(grid, answers, measurements);
  if (missing.length > 0) return { kind: 'answers-missing', missing };
  if (isDone(before) && isSame(before, edit)) return taken(before);
  const revisions = withEarlier(before, edit);
  return taken({
    ...edited,
    state: revisions.length > 0 ? 'revised' : 'submitted',
    score: storedScore(score(grid, answers, measurements)),
    revisions,
  });
}

const taken = (evaluation: Evaluation): Transition => ({ kind: 'taken', evaluation });

function undone(before: Evaluation, edit: EvaluationEdit): Pick<Evaluation, 'state' | 'score' | 'revisions'> {
  const isBlank =
    isEmpty(edit.answers) && isEmpty(edit.measurements) && edit.facts === '' && edit.comment === '';
  const revisions = withEarlier(before, edit);
  return { state: isBlank && revisions.length === 0 ? 'assigned' : 'in-progress', score: null, revisions };
}

/** Every score that was submitted stays known. */
function withEarlier(
  { score: earlier, revisions }: Evaluation,
  edit: EvaluationEdit,
): readonly EvaluationRevision[] {
  const { by, at, reason } = edit;
  return earlier === null ? revisions : [...revisions, { score: earlier, by, at, reason }];
}

const isEmpty = (record: Answers | Measurements): boolean => Object.keys(record).length === 0;

function isSame(before: Evaluation, edit: EvaluationEdit): boolean {
  return (
    before.facts === edit.facts &&
    before.comment === edit.comment &&
    sorted(before.measurements) === sorted(edit.measurements) &&
    sorted(before.answers) === sorted(edit.answers)
  );
}

const sorted = (record: Answers | Measurements): string =>
  JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
