import type { CellValue } from './cell-value.ts';
import type { Cells } from './cells.ts';
import type { SheetRow } from './match-rows.ts';
import type { SheetState } from './sheet-state.ts';

/** Why a cell stands out. */
export type Mark = 'conflict' | 'refused';

export type CellWrite = { readonly position: number; readonly column: string; readonly value: CellValue };
export type CellMark = {
  readonly position: number;
  readonly column: string;
  /** Null gives the cell its column's look back. */
  readonly mark: Mark | null;
};

/** What an exchange changes in the sheet; positions are those of the last reading. */
export type SheetChange = {
  readonly cells: readonly CellWrite[];
  readonly marks: readonly CellMark[];
  readonly appended: readonly Cells[];
  readonly removed: readonly number[];
};

/** Cells that somebody wrote, as the workbook tells it. */
export type Touched = {
  readonly worksheetId: string;
  readonly address: string;
  /** Cells were inserted or deleted: others than these moved. */
  readonly structural?: boolean;
};

/** A sheet as the engine sees it: rows of cells by column id, and a place to keep the last synced state. */
export type SheetPort = {
  /** Undefined when the table is gone. */
  readonly readRows: () => Promise<readonly SheetRow[] | undefined>;
  /** The same without writing anything, where another Excel works on the sheet. */
  readonly peekRows?: () => Promise<readonly SheetRow[] | undefined>;
  /** Positions of the rows that edits touched, as of the last reading; undefined when it is not worth telling them. */
  readonly placesOf?: (touched: readonly Touched[]) => readonly number[] | undefined;
  /** The rows at positions of the last reading; undefined when the table is not as it was then. */
  readonly readRowsAt?: (positions: readonly number[]) => Promise<readonly SheetRow[] | undefined>;
  /**
   * Rejects with RowsMoved when other rows are where it would write than in the last reading; what is written until then
   * is in its place.
   */
  readonly apply: (change: SheetChange) => Promise<void>;
  readonly readState: () => Promise<SheetState | undefined>;
  /** `touched` are the rows that differ from the state written before; undefined means all of them. */
  readonly writeState: (state: SheetState, touched?: ReadonlySet<string>) => Promise<void>;
};

export const isEmptyChange = ({ cells, marks, appended, removed }: SheetChange): boolean =>
  cells.length + marks.length + appended.length + removed.length === 0;

/** Rows were sorted, inserted or deleted between reading and writing: read again. */
export class RowsMoved extends Error {
  override readonly name = 'RowsMoved';
}
