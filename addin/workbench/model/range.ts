import { type Box, boxAddress, maxColumns, maxRows, parseAddress, quotedSheet } from './address.ts';
import { contains, intersection } from './box.ts';
import { Refusal } from './refusal.ts';
import type { Worksheet } from './worksheet.ts';

/** A rectangle of a sheet; a value, it never moves. */
export class Range {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;

  /** Throws `InvalidArgument` for a rectangle outside the sheet. */
  constructor(sheet: Worksheet, { row, column, rows, columns }: Box) {
    const inside = row >= 0 && column >= 0 && row + rows <= maxRows && column + columns <= maxColumns;
    if (!inside || rows < 1 || columns < 1) throw new Refusal('InvalidArgument');
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.rows = rows;
    this.columns = columns;
  }

  static cell(sheet: Worksheet, row: number, column: number): Range {
    return new Range(sheet, { row, column, rows: 1, columns: 1 });
  }

  /** From `B2:C3`, without a sheet. */
  static at(sheet: Worksheet, local: string): Range {
    const box = parseAddress(local);
    if (!box) throw new Refusal('InvalidArgument');
    return new Range(sheet, box);
  }

  /** `Sheet1!B2:C3`. */
  get address(): string {
    return `${quotedSheet(this.sheet.name)}!${this.local}`;
  }

  /** `B2:C3`. */
  get local(): string {
    return boxAddress(this);
  }

  get isCell(): boolean {
    return this.rows === 1 && this.columns === 1;
  }

  get lastRow(): number {
    return this.row + this.rows - 1;
  }

  get lastColumn(): number {
    return this.column + this.columns - 1;
  }

  with(box: Partial<Box>): Range {
    const { row, column, rows, columns } = this;
    return new Range(this.sheet, { row, column, rows, columns, ...box });
  }

  offset(rows: number, columns: number): Range {
    return this.with({ row: this.row + rows, column: this.column + columns });
  }

  intersect(other: Range): Range | undefined {
    const box = other.sheet === this.sheet ? intersection(this, other) : undefined;
    return box && new Range(this.sheet, box);
  }

  contains(other: Range): boolean {
    return other.sheet === this.sheet && contains(this, other);
  }
}
