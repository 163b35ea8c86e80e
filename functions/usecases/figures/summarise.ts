import { flowId, type Flow } from '#domain/channel';
import { countedScores } from '#domain/figures/critical-part';
import { isDone } from '#domain/evaluation-lifecycle';
import type { StoredContact } from '../stored/contact.ts';
import type { StoredEvaluation } from '../stored/evaluation.ts';
import type { Cell } from '../stored/summary.ts';

export type Evaluated = { readonly contact: StoredContact; readonly evaluation: StoredEvaluation };

/** By part (the empty one is the whole evaluation, `critical:…` an accuracy), what the submitted evaluations add up to. */
export function summarise(evaluated: readonly Evaluated[]): ReadonlyMap<string, readonly Cell[]> {
  const parts = new Map<string, Map<string, Cell>>([['', new Map()]]);
  for (const { contact, evaluation } of evaluated) {
    if (!isDone(evaluation) || evaluation.score === null) continue;
    const { incomplete } = evaluation.score;
    for (const [part, score] of countedScores(evaluation.score)) {
      const cells = parts.get(part) ?? new Map<string, Cell>();
      parts.set(part, cells);
      count(cells, contact, incomplete ? 'incomplete' : score);
    }
  }
  return new Map([...parts].map(([part, cells]) => [part, inOrder(cells)]));
}

/** Always the same: sums of fractions depend on it in their last digit, and contacts come in the order of their ids. */
const inOrder = (cells: ReadonlyMap<string, Cell>): readonly Cell[] =>
  [...cells].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, cell]) => cell);

type Place = Flow & { readonly batch: string };

/** Not applicable (null) is in no count; too little applied is in a count of its own. */
function count(cells: Map<string, Cell>, place: Place, score: number | null | 'incomplete'): void {
  if (score === null) return;
  const { channel, direction, batch } = place;
  const key = `${flowId(place)}#${batch}`;
  const before = cells.get(key) ?? empty({ channel, direction }, batch);
  cells.set(key, score === 'incomplete' ? withIncomplete(before) : withScore(before, BigInt(score)));
}

const empty = (flow: Flow, batch: string): Cell => ({
  flow,
  batch,
  n: 0,
  sum: 0n,
  sumSquares: 0n,
  incomplete: 0,
});

const withIncomplete = (cell: Cell): Cell => ({ ...cell, incomplete: cell.incomplete + 1 });

const withScore = (cell: Cell, score: bigint): Cell => ({
  ...cell,
  n: cell.n + 1,
  sum: cell.sum + score,
  sumSquares: cell.sumSquares + score * score,
});
