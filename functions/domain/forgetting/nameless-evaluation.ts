import type { Answers } from '../answer.ts';
import type { EvaluationRevision } from '../evaluation.ts';

type Texts = {
  readonly answers: Answers;
  readonly facts: string;
  readonly comment: string;
  readonly revisions: readonly EvaluationRevision[];
};

/** The same evaluation without a word of anybody: codes, numbers and scores are as they were. */
export const withoutTexts = <Written extends Texts>(evaluation: Written): Written => ({
  ...evaluation,
  answers: Object.fromEntries(
    Object.entries(evaluation.answers).filter(([, answer]) => answer.kind !== 'text'),
  ),
  facts: '',
  comment: '',
  revisions: evaluation.revisions.map((revision) => ({ ...revision, reason: '' })),
});
