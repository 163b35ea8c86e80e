import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { Area } from './area.ts';
import type { FormulaNode } from './dependency-index.ts';
import { EngineCell, GhostCell } from './engine-sheet.ts';
import type { PlainScalar } from './engine-value.ts';
import type { UserFunction } from './user-function.ts';

/** A table as the engine wants it, with its place counted from 1. */
export type EngineTable = {
  name: string;
  tl: { row: number; col: number };
  columns: { name: string }[];
  readonly rows: readonly unknown[];
  headerRow: boolean;
  totalsRow: boolean;
};

/** A cell that holds something; `spilledFrom` is the formula whose array fills it. */
export type SourceCell = {
  row: number;
  column: number;
  value: PlainScalar;
  spilledFrom?: { row: number; column: number };
};

/** What a pass reads of the workbook. */
export type PassSheet = {
  id: string;
  name: string;
  hiddenRows: ReadonlySet<number>;
  tables: readonly EngineTable[];
  /** The cells of an area that hold something. */
  cellsIn: (area: Area) => Iterable<SourceCell>;
};

export type DefinedName = { name: string; formula: string };

export type PassInput = {
  sheets: readonly PassSheet[];
  names: readonly DefinedName[];
  nodes: readonly FormulaNode[];
};

/** A formula's result: one value, or the rows of a dynamic array. */
export type PassResult = PlainScalar[][];

type CellVisit = (cell: EngineCell, column: number) => void;
type RowVisit = (
  line: { hidden: boolean; eachCell: (...given: Given<CellVisit>) => void },
  row: number,
) => void;
/** The engine passes its visitor alone, or after options. */
type Given<Visit> = [Visit] | [{ includeEmpty?: boolean }, Visit];

const visitor = <Visit>(given: Given<Visit>): Visit => (given.length === 1 ? given[0] : given[1]);

/** What a sheet has at least, for formulas that look beyond its last cell. */
const smallestSheet = { rows: 1000, columns: 100 };

const everything = (sheetId: string): Area => ({
  sheetId,
  top: 0,
  left: 0,
  bottom: 1_048_575,
  right: 16_383,
});

class PassWorksheet {
  readonly id: number;
  readonly name: string;
  readonly results = new Map<FormulaNode, PassResult>();
  readonly #sheet: PassSheet;
  readonly #rows = new Map<number, Map<number, EngineCell>>();
  #bottom = smallestSheet.rows;
  #right = smallestSheet.columns;
  #latest: { node: FormulaNode; rows: PassResult } | undefined;

  constructor(sheet: PassSheet, id: number) {
    this.#sheet = sheet;
    this.name = sheet.name;
    this.id = id;
  }

  /** Whole columns and rows end where the cells of the pass do: looking at a million empty cells takes seconds. */
  get dimensions(): { top: number; left: number; bottom: number; right: number } {
    return { top: 1, left: 1, bottom: this.#bottom, right: this.#right };
  }

  addFormula(node: FormulaNode): void {
    const settle = (result: PlainScalar) => {
      this.#latest = { node, rows: [[result]] };
      this.results.set(node, this.#latest.rows);
    };
    this.#put(new EngineCell(node, { value: null, source: node.source }, settle));
  }

  addArea(area: Area): void {
    for (const cell of this.#sheet.cellsIn(area)) {
      if (this.findCell(cell.row + 1, cell.column + 1) ?? this.#isFilledHere(cell)) continue;
      this.#put(new EngineCell(cell, { value: cell.value }, () => undefined));
    }
  }

  eachRow(...given: Given<RowVisit>): void {
    const visit = visitor(given);
    for (const [row, cells] of this.#rows) {
      const hidden = this.#sheet.hiddenRows.has(row - 1);
      const eachCell = (...inner: Given<CellVisit>) => {
        const see = visitor(inner);
        for (const [column, cell] of cells) see(cell, column);
      };
      visit({ hidden, eachCell }, row);
    }
  }

  findCell(row: number, column: number): EngineCell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  /** The engine asks for the cells a dynamic array fills right after it set the result of its first cell. */
  getCell(row: number, column: number): EngineCell {
    const latest = this.#latest;
    return new GhostCell({ row: row - 1, column: column - 1 }, (written) => {
      if (!latest) return;
      const line = (latest.rows[row - 1 - latest.node.row] ??= []);
      line[column - 1 - latest.node.column] = written;
    });
  }

  getTables(): { table: EngineTable }[] {
    return this.#sheet.tables.map((table) => ({ table }));
  }

  /** True when this pass computes the array that fills the cell: its former values must not stand in its way. */
  #isFilledHere({ spilledFrom }: SourceCell): boolean {
    if (!spilledFrom) return false;
    return this.findCell(spilledFrom.row + 1, spilledFrom.column + 1)?.formula !== undefined;
  }

  #put(cell: EngineCell): void {
    const row = this.#rows.get(cell.row) ?? new Map<number, EngineCell>();
    row.set(cell.col, cell);
    this.#bottom = Math.max(this.#bottom, cell.row);
    this.#right = Math.max(this.#right, cell.col);
    this.#rows.set(cell.row, row);
  }
}

/**
 * Runs the formula engine over a few formulas and only the cells they read: a full pass over a large sheet takes
 * seconds, a pass over what one key touched takes a few milliseconds.
 */
export class EnginePass {
  readonly userFunctions: ReadonlyMap<string, UserFunction>;
  worksheets: PassWorksheet[] = [];
  readonly definedNames = { getAllEntries: () => this.#names(), getAllNames: () => this.#names() };
  #input: PassInput = { sheets: [], names: [], nodes: [] };

  constructor(userFunctions: ReadonlyMap<string, UserFunction>) {
    this.userFunctions = userFunctions;
  }

  getWorksheet(key?: number | string): PassWorksheet | undefined {
    return this.worksheets.find((sheet) => sheet.name === key || sheet.id === key);
  }

  run(input: PassInput): Map<FormulaNode, PassResult> {
    this.#input = input;
    this.worksheets = input.sheets.map((sheet, index) => new PassWorksheet(sheet, index + 1));
    const bySheet = new Map(input.sheets.map((sheet, index) => [sheet.id, this.worksheets[index]]));
    for (const node of input.nodes) bySheet.get(node.sheetId)?.addFormula(node);
    for (const area of this.#areas()) bySheet.get(area.sheetId)?.addArea(area);
    calculateFormulas(this);
    return new Map(this.worksheets.flatMap((sheet) => [...sheet.results]));
  }

  #areas(): Area[] {
    const { nodes, sheets } = this.#input;
    if (nodes.some((node) => node.reads.everything)) return sheets.map((sheet) => everything(sheet.id));
    const distinct = new Map<string, Area>();
    for (const node of nodes) {
      for (const area of node.reads.areas) {
        distinct.set(`${area.sheetId} ${area.top} ${area.left} ${area.bottom} ${area.right}`, area);
      }
    }
    return [...distinct.values()];
  }

  #names(): { name: string; ranges: string[] }[] {
    return this.#input.names.map(({ name, formula }) => ({ name, ranges: [formula.replace(/^=/, '')] }));
  }
}
