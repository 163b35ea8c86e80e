import type { Clock, OrganisationStore, Scope } from '../ports.ts';
import { fromCell, storedPart, toCell, type Cell } from '../stored/summary.ts';
import { readView, type Evaluations, type View } from './read-view.ts';
import { summarise } from './summarise.ts';

/** What the evaluations of a platform in a wave add up to, and what was known when they were read. */
export type Summary = {
  readonly sequence: number;
  /** ISO instant: now when nothing changed since. */
  readonly asOf: string;
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
};

const summaryView: View<readonly Cell[]> = {
  kept: ({ summaries }) => summaries,
  compute: summarise,
  write: (cells) => ({ cells: cells.map(fromCell) }),
  read: (stored) => storedPart.parse(stored).cells.map(toCell),
};

/** The summary of a scope, as its rows are. */
export async function readSummary(
  store: OrganisationStore,
  clock: Clock,
  scope: Scope,
  evaluations?: Evaluations,
): Promise<Summary> {
  const { sequence, asOf, values } = await readView({ store, clock, scope, evaluations }, summaryView);
  return { sequence, asOf, cells: values };
}
