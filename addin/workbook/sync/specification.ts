import type { Refusal } from '#contract/refusal';
import type { FieldValue, Row } from '#contract/row';
import type { Text } from '#domain/text';
import type { Cells } from './cells.ts';
import type { CellValue } from './cell-value.ts';

/**
 * One column of a synced sheet, known by its id whatever its heading or place becomes. The id is the field's
 * on the wire. `formula` columns are written by us and never synced.
 */
export type SheetColumn = {
  readonly id: string;
  readonly title: Text;
  readonly access: 'read-only' | 'editable' | 'formula';
  /** Never throws: what cannot be read stays as it is, and is refused by name. */
  readonly toField: (cell: CellValue) => FieldValue;
  readonly toCell: (field: FieldValue) => CellValue;
  /** What is wrong with a cell, as the server would say it; undefined when nothing is, or only the server can tell. */
  readonly refuse?: (cell: CellValue) => CellRefusal | undefined;
  /** People write what they want in it: what tells a person is asked about before it is sent. */
  readonly freeText?: true;
  /** It says that the row is complete: it waits as long as a text of the row does. */
  readonly closes?: true;
  readonly look: ColumnLook;
  readonly validation?: ColumnValidation;
  /** The formula of a row, from the addresses of the cells of this row (`K7`). */
  readonly formula?: (addressOf: (column: string) => string) => string;
};

export type CellRefusal = Pick<Refusal, 'code' | 'parameters'>;

export type ColumnLook = {
  /** In points of Excel's column width. */
  readonly width: number;
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly headerFill?: string;
  readonly centred?: boolean;
  /** Long texts over several lines. */
  readonly wrapped?: boolean;
  readonly hidden?: boolean;
  /** When a cell is red: a condition on the cells of its row, which Excel looks at by itself. */
  readonly alert?: (addressOf: (column: string) => string) => string;
};

export type ColumnValidation = {
  /** Offered in a drop-down; empty when anything may be typed. */
  readonly choices: readonly string[];
  /** Shown beside the selected cell. */
  readonly promptTitle: Text;
  readonly prompt: Text;
};

/** Everything the engine needs to know of a kind of sheet. */
export type SheetSpecification = {
  /** Of the sheet, for ever: `evaluation:2026-T4:bq4@1.0.0`. */
  readonly id: string;
  readonly sheetName: string;
  readonly tableName: string;
  readonly columns: readonly SheetColumn[];
  /** False for a row of the feed that belongs to another sheet. */
  readonly accepts: (row: Row) => boolean;
  /** Order of new rows. */
  readonly compare: (one: Row, other: Row) => number;
  /**
   * The key of a row that a person typed or copied, or undefined while its cells do not say enough; `given` is what
   * its key cell holds, unless another row has it. Absent where rows only come from the server: there a row that was
   * typed is never sent, and a missing one never deleted.
   */
  readonly newKey?: (cells: Cells, given: string) => string | undefined;
  /** What keeps a row from having a key: cells that are blank, or mean nothing. */
  readonly lacking?: (cells: Cells) => readonly Refusal[];
  /** The columns that a new key is made of; absent where rows are those of a sample. */
  readonly keyColumns?: readonly string[];
};

/** The three columns the engine adds to every sheet. */
export const KEY_COLUMN = '_key';
export const REVISION_COLUMN = '_rev';
export const STATUS_COLUMN = '_status';

export const syncedColumns = (specification: SheetSpecification): readonly SheetColumn[] =>
  specification.columns.filter(({ access }) => access !== 'formula');
