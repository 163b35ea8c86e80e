import type { Box } from './address.ts';
import { Range } from './range.ts';
import type { Worksheet } from './worksheet.ts';

/** Its id stays when the column is renamed, moved, or others come before it. */
export type TableColumn = {
  readonly id: number;
  readonly name: string;
  /** The formula of a calculated column, as its first body row has it. */
  readonly formula?: string | undefined;
};

/** Texts that stay visible in a column; `''` stands for blanks. */
export type ColumnFilter = { readonly columnId: number; readonly criteria: FilterCriteria };

/** As Office.js has them: `{ filterOn: 'Values', values: [...] }`. */
export type FilterCriteria = Readonly<Record<string, unknown>>;

export type SortField = { readonly key: number; readonly ascending: boolean };

type Parts = {
  readonly id: string;
  readonly name: string;
  readonly sheet: Worksheet;
  readonly box: Box;
  readonly columns: readonly TableColumn[];
  readonly nextColumnId: number;
};

/** A table. Its members change through the functions of this folder. */
export class Table {
  readonly id: string;
  readonly sheet: Worksheet;
  name: string;
  /** Header row, body and totals. */
  box: Box;
  columns: readonly TableColumn[];
  nextColumnId: number;
  style = 'TableStyleMedium2';
  showTotals = false;
  showFilterButton = true;
  showBandedRows = true;
  showBandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  filters: readonly ColumnFilter[] = [];
  sortFields: readonly SortField[] = [];

  constructor({ id, name, sheet, box, columns, nextColumnId }: Parts) {
    this.id = id;
    this.name = name;
    this.sheet = sheet;
    this.box = box;
    this.columns = columns;
    this.nextColumnId = nextColumnId;
  }

  get range(): Range {
    return new Range(this.sheet, this.box);
  }

  get header(): Range {
    return this.range.with({ rows: 1 });
  }

  /** Never without a row: an empty table keeps one blank. */
  get body(): Range {
    const totals = this.showTotals ? 1 : 0;
    return this.range.with({ row: this.box.row + 1, rows: Math.max(1, this.box.rows - 1 - totals) });
  }

  get totals(): Range | undefined {
    return this.showTotals ? this.range.with({ row: this.range.lastRow, rows: 1 }) : undefined;
  }

  /** Place of a column in the table, from 0; undefined when it left. */
  indexOf(columnId: number): number | undefined {
    const index = this.columns.findIndex(({ id }) => id === columnId);
    return index < 0 ? undefined : index;
  }

  /** Body cells of the column at a place of the table. */
  columnBody(index: number): Range {
    return this.body.with({ column: this.box.column + index, columns: 1 });
  }
}
