import { type Area, cellAddress, lastColumn, lastRow } from './area.ts';
import { BookTables } from './book-tables.ts';
import { DependencyIndex, type FormulaNode } from './dependency-index.ts';
import type { EvaluatedBook, EvaluatedSheet, FormulaCell } from './evaluated-book.ts';
import { explicitReferences } from './explicit-references.ts';
import { PlacedNodes } from './placed-nodes.ts';
import { type NameScope, precedents, readsPlacesOnly } from './precedents.ts';

const readsTexts = /\bINDIRECT\s*\(/i;

type BookScope = Omit<NameScope, 'sheetId' | 'row'>;

/** What became of the formulas of a changed area; `kept` stand there as they did, entered again or beside. */
type Followed = {
  readonly added: readonly FormulaNode[];
  readonly kept: readonly FormulaNode[];
  readonly removed: readonly FormulaNode[];
};

/** The formulas of the workbook, each with what it reads, kept in step with the cells. */
export class FormulaNodes {
  readonly #book: EvaluatedBook;
  readonly #prepare: (source: string) => string;
  readonly #spillOf: (sheetId: string, address: string) => string | undefined;
  #nodes = new PlacedNodes();
  /** What they read does not depend on the names, the tables and the other sheets there are. */
  readonly #apart = new WeakSet<FormulaNode>();
  readonly #index = new DependencyIndex();
  #tables = new BookTables([]);

  constructor(
    book: EvaluatedBook,
    prepare: (source: string) => string,
    spillOf: (sheetId: string, address: string) => string | undefined,
  ) {
    this.#book = book;
    this.#prepare = prepare;
    this.#spillOf = spillOf;
  }

  all(): Iterable<FormulaNode> {
    return this.#nodes.all();
  }

  at(sheetId: string, row: number, column: number): FormulaNode | undefined {
    return this.#nodes.at(sheetId, row, column);
  }

  readersOf(area: Area): Iterable<FormulaNode> {
    return this.#index.readersOf(area);
  }

  restless(): Iterable<FormulaNode> {
    return this.#index.restless();
  }

  timed(): Iterable<FormulaNode> {
    return this.#index.timed();
  }

  /**
   * Reads the whole workbook again, after a change of structure that may have moved every place. Formulas that stand
   * where they stood and read what they read stay the same nodes.
   */
  rebuild(): { added: FormulaNode[]; removed: FormulaNode[] } {
    const before = this.#nodes;
    this.#nodes = new PlacedNodes();
    const sheets = this.#book.sheets();
    this.#tables = new BookTables(sheets);
    const scope = this.#scope();
    const added: FormulaNode[] = [];
    for (const sheet of sheets) {
      for (const cell of sheet.formulas()) {
        const former = before.at(sheet.id, cell.row, cell.column);
        const node = this.#same(former, cell.formula) ?? this.#node(sheet, cell, scope);
        const isSame = former !== undefined && (node === former || sameNode(former, node));
        this.#nodes.set(isSame ? former : node);
        if (!isSame) added.push(node);
      }
    }
    const removed = [...before.all()].filter((node) => !this.#nodes.has(node));
    for (const node of removed) this.#index.remove(node);
    for (const node of added) this.#index.add(node);
    return { added, removed };
  }

  /** What stood there already, when it is sure to read what it read. */
  #same(former: FormulaNode | undefined, formula: string): FormulaNode | undefined {
    return former?.formula === formula && this.#apart.has(former) ? former : undefined;
  }

  /** Follows the cells of a changed area. */
  follow(sheet: EvaluatedSheet, area: Area): Followed {
    const standing = [...sheet.formulas(area)];
    const nodeOf = ({ row, column, formula }: FormulaCell) => {
      const node = this.at(sheet.id, row, column);
      return node?.formula === formula ? node : undefined;
    };
    const kept = standing.flatMap((cell) => nodeOf(cell) ?? []);
    const known = new Set(kept);
    const fresh = standing.filter((cell) => !nodeOf(cell));
    const removed = this.nodesIn(area).filter((node) => !known.has(node));
    for (const node of removed) this.#remove(node);
    if (fresh.length === 0) return { added: [], kept, removed };
    const scope = this.#scope();
    const added = fresh.map((cell) => this.#add(sheet, cell, scope));
    return { added, kept, removed };
  }

  /**
   * Formulas that stand in no cell, each in a cell of its own of a sheet `apart`, or, when they read addresses from
   * texts (`INDIRECT`), in a column of the sheet they are of that nothing stands in.
   */
  loose(sources: readonly string[], { home, apart }: { home: string; apart: string }): FormulaNode[] {
    const scope = this.#scope();
    return sources.map((source, row) => {
      const explicit = explicitReferences(source, { table: undefined, spillOf: () => undefined });
      const reads = precedents(explicit, { ...scope, sheetId: apart, row });
      const place = readsTexts.test(source)
        ? { sheetId: home, row, column: this.#freeColumn(home) }
        : { sheetId: apart, row, column: 0 };
      return { ...place, formula: source, source: this.#prepare(explicit), reads };
    });
  }

  #freeColumn(sheetId: string): number {
    const sheet = this.#book.sheets().find(({ id }) => id === sheetId);
    const all = { sheetId, top: 0, left: 0, bottom: lastRow, right: lastColumn };
    let free = 1;
    for (const { column } of sheet?.cellsIn(all) ?? []) free = Math.max(free, column + 2);
    return Math.min(free, lastColumn);
  }

  /** The formulas that stand in an area. */
  nodesIn(area: Area): FormulaNode[] {
    return this.#nodes.in(area);
  }

  #remove(node: FormulaNode): void {
    this.#nodes.delete(node);
    this.#index.remove(node);
  }

  #add(sheet: EvaluatedSheet, cell: FormulaCell, scope: BookScope): FormulaNode {
    const node = this.#node(sheet, cell, scope);
    this.#nodes.set(node);
    this.#index.add(node);
    return node;
  }

  #node(sheet: EvaluatedSheet, { row, column, formula }: FormulaCell, scope: BookScope): FormulaNode {
    const explicit = explicitReferences(formula.replace(/^=/, ''), {
      table: this.#tables.around(sheet.id, row, column)?.name,
      spillOf: (address) => this.#spillOf(sheet.id, address),
    });
    const reads = precedents(explicit, { ...scope, sheetId: sheet.id, row });
    const node = { sheetId: sheet.id, row, column, formula, source: this.#prepare(explicit), reads };
    if (!seesHiddenRows.test(formula) && readsPlacesOnly(formula)) this.#apart.add(node);
    return node;
  }

  /** How names are found, the same for all the formulas read at once. */
  #scope(): BookScope {
    const sheets = this.#book.sheets();
    const names = this.#book.names();
    return {
      sheetNamed: (name) => sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id,
      tableNamed: (name) => this.#tables.named(name),
      isDefinedName: (name) => names.some((defined) => defined.name.toLowerCase() === name.toLowerCase()),
    };
  }
}

/** `SUBTOTAL` and `AGGREGATE` look at which rows are hidden, which no cell tells. */
const seesHiddenRows = /\b(SUBTOTAL|AGGREGATE)\s*\(/i;

function sameNode(a: FormulaNode, b: FormulaNode): boolean {
  if (a.source !== b.source || seesHiddenRows.test(b.source)) return false;
  return JSON.stringify(a.reads) === JSON.stringify(b.reads);
}

/** `B3:D9`, the cells a dynamic array at (row, column) fills. */
export function spillAddress(row: number, column: number, height: number, width: number): string {
  return `${cellAddress(row, column)}:${cellAddress(row + height - 1, column + width - 1)}`;
}
