import type { ApiFailure } from '../../api/api-failure.ts';
import type { DraftProblem } from './draft-problem.ts';
import type { ComparisonWords } from './say/compare-in-words.ts';
import type { ProblemWords } from './say/say-problem.ts';
import type { DraftPart } from './sheet/draft-part.ts';

/** A wrong cell: where it is, what it holds, what to do. */
export type ShownProblem = ProblemWords & { readonly problem: DraftProblem; readonly address: string };

/** A draft of the workbook as the pane shows it. */
export type DraftView = {
  readonly part: DraftPart;
  readonly sheetName: string;
  /** The table of criteria was deleted: Ctrl+Z may bring it back. */
  readonly isGone: boolean;
  /** Undefined until it was looked at. */
  readonly problems: readonly ShownProblem[] | undefined;
  /** How it differs from the version it was made from; absent for a first version. */
  readonly comparison: ComparisonWords | undefined;
  /** What it would be published as; undefined when nothing changed. */
  readonly version: string | undefined;
  readonly failure: ApiFailure | undefined;
  /** A version that somebody published since; the person is to compare with it first. */
  readonly overtakenBy: string | undefined;
  /** The reference it was just published under. */
  readonly published: string | undefined;
};
