import { type Area, overlaps } from './area.ts';
import type { EvaluatedSheet } from './evaluated-book.ts';

/** A table's body, and the column of each of its names in small letters. */
export type TableArea = { name: string; area: Area; columns: ReadonlyMap<string, number> };

/** The tables of a workbook, by their name or by a cell of their body. */
export class BookTables {
  readonly #tables: readonly TableArea[];

  constructor(sheets: readonly EvaluatedSheet[]) {
    this.#tables = sheets.flatMap(tableAreas);
  }

  named(name: string): TableArea | undefined {
    return this.#tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  /** The table whose body holds a cell. */
  around(sheetId: string, row: number, column: number): TableArea | undefined {
    const cell = { sheetId, top: row, bottom: row, left: column, right: column };
    return this.#tables.find(({ area }) => overlaps(area, cell));
  }
}

function tableAreas(sheet: EvaluatedSheet): TableArea[] {
  return sheet.tables.map(({ name, tl, columns, rows }) => ({
    name,
    area: {
      sheetId: sheet.id,
      top: tl.row - 1,
      left: tl.col - 1,
      bottom: tl.row - 1 + rows.length,
      right: tl.col - 2 + columns.length,
    },
    columns: new Map(columns.map((column, index) => [column.name.toLowerCase(), tl.col - 1 + index])),
  }));
}
