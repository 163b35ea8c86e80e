import type { Answers } from '../answer.ts';
import type { Fraction } from '../fraction.ts';
import type { Grid } from '../grid.ts';

/** What one evaluator found in one contact. */
export type Judgement = {
  /** Object id of the evaluator. */
  readonly judge: string;
  readonly grid: Grid;
  readonly answers: Answers;
  /** By criterion, of the scale 0-1, in millionths; null is not scored. */
  readonly parts: Readonly<Record<string, number | null>>;
  /** Of the scale 0-1; null when nothing was applicable, or too little. */
  readonly score: number | null;
  /** What each criterion took from the full score. */
  readonly lost: ReadonlyMap<string, Fraction>;
};

/** A contact that several evaluators judged without seeing one another's answers, the first listening first. */
export type JudgedContact = readonly [Judgement, Judgement, ...Judgement[]];
