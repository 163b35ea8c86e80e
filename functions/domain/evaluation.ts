import type { Answers, Measurements } from './answer.ts';

export const purposes = ['standard', 'double', 'calibration', 'expert', 'training', 'provider'] as const;
export type Purpose = (typeof purposes)[number];

export const evaluationStates = ['assigned', 'in-progress', 'submitted', 'revised', 'final'] as const;
export type EvaluationState = (typeof evaluationStates)[number];

/** What an evaluation is known by. The slot is empty for a standard one, else the evaluator. */
export type EvaluationKey = {
  readonly wave: string;
  readonly contact: string;
  readonly purpose: Purpose;
  readonly slot: string;
};

/** One evaluator on one contact under one grid version. */
export type Evaluation = {
  readonly key: EvaluationKey;
  readonly grid: string;
  /** Object id of the evaluator; empty when nobody is assigned. A field, so that reassigning is an edit. */
  readonly evaluator: string;
  readonly answers: Answers;
  readonly measurements: Measurements;
  /** What the client says and what the agent does, with the time-code: survives the recording, nameless. */
  readonly facts: string;
  readonly comment: string;
  readonly state: EvaluationState;
  readonly score: StoredScore | null;
  /** Earlier submitted scores: kept, never overwritten. */
  readonly revisions: readonly EvaluationRevision[];
};

/** Millionths of the scale 0-1, rounded once, half away from zero: the origin of every figure. */
export type StoredScore = {
  /** Null when nothing was applicable. */
  readonly value: number | null;
  readonly beforeFail: number | null;
  /** What a rule made zero of, wholly or one section: measurements, then criteria, in order of precedence. */
  readonly failedBy: readonly string[];
  /** Share of the weight asked (conditions met) that was scored, in millionths. */
  readonly appliedWeight: number;
  /** Below the grid's minimum: counted apart, in neither the mean nor n. Never when a rule made it zero. */
  readonly incomplete: boolean;
  /** By section (0 when it failed) or criterion id, in millionths; null is not scored. */
  readonly parts: Readonly<Record<string, number | null>>;
  /** By critical family: true when an applicable criterion of the family failed; absent when none applies. */
  readonly critical: Readonly<Record<string, boolean>>;
};

export type EvaluationRevision = {
  readonly score: StoredScore;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
};
