import type { DraftProblemCode } from '../draft-problem.ts';

/** What a cell means, or why it means nothing; `detail` is the part of it that cannot be read. */
export type CellRead<T> =
  { readonly value: T } | { readonly problem: DraftProblemCode; readonly detail: string };
