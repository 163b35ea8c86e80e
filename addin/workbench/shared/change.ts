import type { Cell } from '../model/cell.ts';
import type { Command } from './command.ts';

/** Cells of a sheet by place; in a change, undefined is a cell that is no more. */
export type Cells<T = Cell> = Map<number, T>;

/** Everything but cells, each thing under a path; in a change, undefined is one that is no more. */
export type Entries = Map<string, unknown>;

/** What becomes of a workbook: first cells move, then the rest has other contents. */
export type Change = {
  readonly commands: readonly Command[];
  readonly cells: ReadonlyMap<string, Cells<Cell | undefined>>;
  readonly entries: Entries;
};

export const isNothing = ({ commands, cells, entries }: Change): boolean =>
  commands.length === 0 && cells.size === 0 && entries.size === 0;
