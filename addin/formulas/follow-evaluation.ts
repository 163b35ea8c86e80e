import { gridReferenceSchema } from '#contract/grid';
import { toApiFailure } from '../api/api-failure.ts';
import type { Grids } from '../api/grids.ts';
import { membershipOf } from '../api/membership.ts';
import type { Session } from '../api/session.ts';
import { whenSignedIn } from '../api/when-signed-in.ts';
import { within } from '../api/within.ts';
import { failureText } from '../locales/errors.ts';
import { argumentText } from '../locales/formulas.ts';
import { RefusedArgument } from './argument-problem.ts';
import { invalid, notAvailable, type CellResult } from './cell-result.ts';
import { evaluationScore } from './evaluation-score.ts';
import type { LiveCell } from './live-cells.ts';
import { requireText } from './read-scalar.ts';

/** A cell never waits longer for its grid. */
const DEADLINE_MS = 19_000;

/**
 * Shows EVALSCORE in a cell, and again when the session changes: the grid may then be within reach. Answers
 * how to stop; throws RefusedArgument for a grid nobody can read.
 */
export function followEvaluation(
  sources: { readonly session: Session; readonly grids: Grids },
  values: readonly unknown[],
  cell: LiveCell,
): () => void {
  const typed = requireText('grid', values[0]);
  const reference = gridReferenceSchema.safeParse(typed.toLowerCase()).data;
  if (reference === undefined) throw new RefusedArgument('unreadable-grid', { typed });
  const cells: readonly unknown[] = Array.isArray(values[1]) ? values[1].flat() : [values[1]];
  let turn = 0;

  const show = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const result = await within(DEADLINE_MS, () => scoreOf(sources, reference, cells)).catch(whyNot);
    if (mine === turn) cell.take(result);
  };
  void show();
  return sources.session.subscribe(({ status }) => {
    if (status !== 'starting') void show();
  });
}

async function scoreOf(
  { session, grids }: { readonly session: Session; readonly grids: Grids },
  reference: string,
  cells: readonly unknown[],
): Promise<CellResult> {
  const membership = membershipOf(await whenSignedIn(session));
  if (membership === undefined) return notAvailable(failureText('forbidden'));
  return evaluationScore(await grids.read(reference), cells, membership.organisation.scale);
}

function whyNot(cause: unknown): CellResult {
  if (cause instanceof RefusedArgument) return invalid(argumentText(cause.problem));
  const { code, details } = toApiFailure(cause);
  return notAvailable(failureText(code, details));
}
