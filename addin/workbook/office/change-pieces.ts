import type { CellMark, SheetChange } from '../sync/sheet-port.ts';
import { writeRuns, type WriteRun } from '../sync/write-runs.ts';

/** What one run of Excel writes. Excel follows each object of a run until its end: a few hundred are soon let go. */
export type ChangePiece = {
  readonly runs: readonly WriteRun[];
  readonly marks: readonly CellMark[];
  readonly appended: SheetChange['appended'];
  readonly removed: readonly number[];
};

/** Limits of a piece: a request may have 5 MB, but a smaller one keeps the pane busy for less time. */
const MOST = {
  /** Cells and marks that are written as one piece whatever they are. */
  together: 100,
  bytes: 500_000,
  runs: 200,
  marks: 200,
  appended: 100,
  characters: 500_000,
  removed: 300,
} as const;

const nothing: ChangePiece = { runs: [], marks: [], appended: [], removed: [] };

/** A change in pieces, in the order they are to be written: what is removed comes last, from the bottom up. */
export function* piecesOf({ cells, marks, appended, removed }: SheetChange): Iterable<ChangePiece> {
  if (cells.length + marks.length <= MOST.together) {
    if (cells.length + marks.length > 0) yield { ...nothing, runs: [...writeRuns(cells)], marks };
  } else yield* writtenPieces(cells, marks);
  const characters = (row: SheetChange['appended'][number]) =>
    Object.values(row).reduce<number>((sum, value) => sum + String(value).length, 0);
  for (const rows of grouped(appended, MOST.appended, { of: characters, most: MOST.characters }))
    yield { ...nothing, appended: rows };
  const upwards = [...removed].sort((one, other) => other - one);
  for (const positions of grouped(upwards, MOST.removed)) yield { ...nothing, removed: positions };
}

function* writtenPieces(cells: SheetChange['cells'], marks: SheetChange['marks']): Iterable<ChangePiece> {
  const bytes = (run: WriteRun) => run.weight;
  for (const runs of grouped(writeRuns(cells), MOST.runs, { of: bytes, most: MOST.bytes }))
    yield { ...nothing, runs };
  for (const some of grouped(marks, MOST.marks)) yield { ...nothing, marks: some };
}

type Measure<T> = { readonly of: (item: T) => number; readonly most: number };

/** Items in groups of at most `count`, that end once they measure enough. */
function* grouped<T>(items: Iterable<T>, count: number, { of, most }: Measure<T> = { of: () => 0, most: 1 }) {
  let group: T[] = [];
  let size = 0;
  for (const item of items) {
    group.push(item);
    size += of(item);
    if (group.length < count && size < most) continue;
    yield group;
    [group, size] = [[], 0];
  }
  if (group.length > 0) yield group;
}

/** Positions of the rows that a piece writes over or removes. */
export const positionsOf = ({ runs, marks, removed }: ChangePiece): ReadonlySet<number> =>
  new Set([
    ...runs.flatMap(({ first, values }) => values.map((_, index) => first + index)),
    ...marks.map(({ position }) => position),
    ...removed,
  ]);
