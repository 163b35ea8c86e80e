import type { Grid } from '#domain/grid';
import { missingAnswers } from '#domain/scoring/missing-answers';
import { score } from '#domain/scoring/score';
import { storedScore } from '#domain/scoring/stored-score';
import type { StoredEvaluation } from '../stored/evaluation.ts';
import { isDone } from './is-done.ts';

export type Settled =
  | { readonly kind: 'settled'; readonly evaluation: StoredEvaluation }
  /** Done, or still done, but these criteria lack an answer. */
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] };

export type Edit = {
  readonly before: StoredEvaluation;
  readonly edited: StoredEvaluation;
  readonly grid: Grid;
  readonly done: boolean;
  readonly by: string;
  readonly at: string;
};

/** State and score that follow from an edit; an evaluation that is done is complete, or not done. */
export function settle({ before, edited, grid, done, by, at }: Edit): Settled {
  if (!done) return settled(undone(before, edited, { by, at }));
  const missing = missingAnswers(grid, edited.answers, edited.measurements);
  if (missing.length > 0) return { kind: 'incomplete', missing };
  const kept = storedScore(score(grid, edited.answers, edited.measurements));
  const kept = {
    ...now,
    failedBy: [...now.failedBy],
    parts: { ...now.parts },
    critical: { ...now.critical },
  };
  if (!isDone(before)) return settled({ ...edited, state: 'submitted', score: kept });
  const revisions = withEarlier(before, { by, at, reason: edited.reason });
  return settled({ ...edited, state: 'revised', score: kept, revisions });
}

const settled = (evaluation: StoredEvaluation): Settled => ({ kind: 'settled', evaluation });

type Note = { readonly by: string; readonly at: string; readonly reason: string };

function undone(before: StoredEvaluation, edited: StoredEvaluation, note: Omit<Note, 'reason'>) {
  if (!isDone(before)) return { ...edited, state: 'in-progress' as const };
  const revisions = withEarlier(before, { ...note, reason: edited.reason });
  return { ...edited, state: 'in-progress' as const, score: null, revisions };
}

const withEarlier = ({ score: earlier, revisions }: StoredEvaluation, note: Note) =>
  earlier === null ? revisions : [...revisions, { score: earlier, ...note }];
