import type { Cells, Entries } from './change.ts';
import type { Command } from './command.ts';
import type { OwnCell } from './own-cell.ts';
import type { StateCells } from './state-cells.ts';

/** What the workbook at hand is to become. */
export type Target = {
  /** Cells that somebody else moved, as they are to be moved here. */
  readonly commands: readonly Command[];
  readonly entries: Entries;
  /** What everybody has, and over it what was changed here and not sent. */
  readonly cells: ReadonlyMap<string, StateCells>;
  readonly mine: ReadonlyMap<string, Cells<OwnCell>>;
  /** Which cells may have become others. */
  readonly touched: 'all' | ReadonlyMap<string, ReadonlyMap<number, unknown>>;
};
