import type { PlanView as StoredView } from '#contract/plan';
import type { PlannedStratum } from '#domain/sampling/plan';
import type { Text } from '#domain/text';
import type { ApiFailure } from '../../api/api-failure.ts';
import type { PlanProblem } from './plan-problem.ts';
import type { CheckedPlan } from './read/check-plan.ts';
import type { PlanPart } from './sheet/plan-part.ts';

/** A wrong cell: where it is, under which heading, what to do. */
export type ShownProblem = {
  readonly problem: PlanProblem;
  readonly address: string;
  readonly heading: Text;
  readonly sentence: Text;
};

/** The sheet of a plan as the pane shows it. */
export type PlanView = {
  readonly part: PlanPart;
  readonly sheetName: string;
  /** The table of strata was deleted: Ctrl+Z may bring it back. */
  readonly isGone: boolean;
  /** Undefined until it was looked at. */
  readonly checked: CheckedPlan | undefined;
  readonly problems: readonly ShownProblem[];
  /** It differs from what is saved, or nothing is saved yet. */
  readonly isUnsaved: boolean;
  /** Strata that received contacts and are on no row. */
  readonly unforeseen: readonly PlannedStratum[];
  /** What was typed over computed cells was replaced. */
  readonly typedOver: boolean;
  readonly failure: ApiFailure | undefined;
  /** What somebody else saved meanwhile: the person chooses. */
  readonly overtakenBy: StoredView | undefined;
  /** The revision that was just saved from here. */
  readonly saved: number | undefined;
};

/** A plan whose sheet was not read yet. */
export const unseen = (part: PlanPart): PlanView => ({
  part,
  sheetName: '',
  isGone: false,
  checked: undefined,
  problems: [],
  isUnsaved: false,
  unforeseen: [],
  typedOver: false,
  failure: undefined,
  overtakenBy: undefined,
  saved: undefined,
});
