import { type Box, maxColumns, maxRows } from '../../model/address.ts';
import type { CellStyle } from '../../model/cell.ts';
import type { SavedSheet } from '../../model/saved-schema.ts';
import type { StyleList } from '../../model/style-list.ts';
import type { Validation } from '../../model/validation.ts';
import type { ReadCell } from './read-cells.ts';
import type { ReadStyle } from './read-styles.ts';

type Styled = { readonly style: number; readonly validation?: Validation | undefined };
type Entry = ReadCell & { readonly validation?: Validation | undefined };

/** Empty places made into cells for the sake of a limit on entries, at most. */
const mostMade = 200_000;
/** Empty places above a column's limit that are kept out of it one by one. */
const mostSpared = 1_000;

type Parts = {
  readonly cells: readonly ReadCell[];
  readonly columns: ReadonlyMap<number, number>;
  readonly rows: ReadonlyMap<number, number>;
  readonly sheet: number;
};

const keyOf = (row: number, column: number) => row * maxColumns + column;

/** The styles of a sheet's cells, rows and columns, to which limits on entries are added rectangle by rectangle. */
export class StyleGrid {
  readonly #cells: Map<number, Entry>;
  readonly #columns: Map<number, Styled>;
  readonly #rows: Map<number, Styled>;
  readonly #sheet: Styled;
  #made = 0;

  constructor({ cells, columns, rows, sheet }: Parts) {
    this.#cells = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
    this.#columns = new Map([...columns].map(([column, style]) => [column, { style }]));
    this.#rows = new Map([...rows].map(([row, style]) => [row, { style }]));
    this.#sheet = { style: sheet };
  }

  /** Limits what may be typed in a rectangle; false when it is too large to be kept. */
  limit(box: Box, validation: Validation): boolean {
    if (box.row + box.rows === maxRows) return this.#limitColumns(box, validation);
    if (box.columns === maxColumns) return this.#limitRows(box, validation);
    for (let row = box.row; row < box.row + box.rows; row += 1) {
      for (let column = box.column; column < box.column + box.columns; column += 1) {
        if (!this.#limitCell(row, column, validation)) return false;
      }
    }
    return true;
  }

  /** The sheet's cells and layers, their styles put in the list. */
  saved(styles: readonly ReadStyle[], list: StyleList): Pick<SavedSheet, 'cells' | 'layers'> {
    const known = new Map<Validation | undefined, Map<number, number>>();
    const placeOf = ({ style, validation }: Styled): number => {
      const ofValidation = known.get(validation) ?? new Map<number, number>();
      known.set(validation, ofValidation);
      const place = ofValidation.get(style) ?? list.placeOf(cellStyle(styles[style], validation));
      ofValidation.set(style, place);
      return place;
    };
    const placed = (map: ReadonlyMap<number, Styled>) =>
      [...map].sort(([a], [b]) => a - b).map(([key, styled]): [number, number] => [key, placeOf(styled)]);
    const cells = [...this.#cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    return {
      cells: cells.map((cell) => {
        const { row, column, value, formula, error } = cell;
        return [row, column, value, placeOf(cell), { ...(formula && { formula }), ...(error && { error }) }];
      }),
      layers: { sheet: placeOf(this.#sheet), columns: placed(this.#columns), rows: placed(this.#rows) },
    };
  }

  #limitCell(row: number, column: number, validation: Validation): boolean {
    const key = keyOf(row, column);
    const cell = this.#cells.get(key);
    if (!cell) this.#made += 1;
    if (this.#made > mostMade) return false;
    this.#cells.set(key, { ...(cell ?? this.#blank(row, column)), validation });
    return true;
  }

  /** Down to the last row: the columns are limited, and the empty cells above keep what they were. */
  #limitColumns({ row, column: first, columns }: Box, validation: Validation): boolean {
    if (row > mostSpared) return false;
    for (let column = first; column < first + columns; column += 1) {
      for (let above = 0; above < row; above += 1) this.#spare(above, column);
      this.#columns.set(column, { style: (this.#columns.get(column) ?? this.#sheet).style, validation });
    }
    for (const [key, cell] of this.#cells) {
      const isInside = cell.row >= row && cell.column >= first && cell.column < first + columns;
      if (isInside) this.#cells.set(key, { ...cell, validation });
    }
    return true;
  }

  #spare(row: number, column: number): void {
    const key = keyOf(row, column);
    if (!this.#cells.has(key) && !this.#rows.has(row)) this.#cells.set(key, this.#blank(row, column));
  }

  #limitRows({ row: first, rows }: Box, validation: Validation): boolean {
    if (rows > mostSpared) return false;
    for (let row = first; row < first + rows; row += 1) {
      this.#rows.set(row, { style: (this.#rows.get(row) ?? this.#sheet).style, validation });
    }
    for (const [key, cell] of this.#cells) {
      if (cell.row >= first && cell.row < first + rows) this.#cells.set(key, { ...cell, validation });
    }
    return true;
  }

  #blank(row: number, column: number): Entry {
    const layer = this.#rows.get(row) ?? this.#columns.get(column) ?? this.#sheet;
    return { row, column, value: '', ...layer };
  }
}

function cellStyle(style: ReadStyle | undefined, validation: Validation | undefined): CellStyle {
  const { numberFormat = 'General', format = {} } = style ?? {};
  return validation ? { numberFormat, format, validation } : { numberFormat, format };
}
