import type { Box } from './address.ts';
import { type Cell, type CellResult, type CellStyle, isBlank } from './cell.ts';
import { CellStore, type PlacedCell } from './cell-store.ts';
import type { Chart, ChartPlace } from './chart.ts';
import type { ConditionalFormat } from './conditional-format.ts';
import type { Journal } from './journal.ts';
import { StyleLayers } from './style-layers.ts';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What of a sheet is new; `computed` when a formula gave it and nobody wrote it. */
export type SheetChange =
  | { readonly kind: 'cells'; readonly box: Box; readonly computed: boolean }
  /** `lines` when no cell moved. */
  | { readonly kind: 'structure'; readonly lines?: true }
  | { readonly kind: 'formats' };

type Parts = {
  readonly id: string;
  readonly name: string;
  readonly journal: Journal;
  readonly changed: (sheet: Worksheet, change: SheetChange) => void;
};

/**
 * One sheet: its cells and how it looks. Members are read freely; they change through the functions of this folder,
 * which keep undo, tables and events in step.
 */
export class Worksheet {
  readonly id: string;
  readonly journal: Journal;
  readonly store: CellStore;
  readonly styles: StyleLayers;
  name: string;
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  hiddenRows: ReadonlySet<number> = new Set();
  hiddenColumns: ReadonlySet<number> = new Set();
  /** In points, as Office.js has them, for the columns somebody sized. */
  columnWidths: ReadonlyMap<number, number> = new Map();
  rowHeights: ReadonlyMap<number, number> = new Map();
  /** How it prints, by the path of each member in Office.js. */
  pageLayout: Readonly<Record<string, unknown>> = {};
  charts: readonly Chart[] = [];
  /** The chart somebody clicked or activated. */
  activeChart: Chart | undefined;
  /** What the window shows of the sheet, in points from A1; its grid keeps it. */
  visibleArea: ChartPlace = { left: 0, top: 0, width: 800, height: 400 };
  conditionalFormats: readonly ConditionalFormat[] = [];
  readonly #changed: Parts['changed'];

  constructor({ id, name, journal, changed }: Parts) {
    this.id = id;
    this.name = name;
    this.journal = journal;
    this.store = new CellStore(journal);
    this.styles = new StyleLayers(journal);
    this.#changed = changed;
  }

  /** Undefined where nothing was ever written or styled cell by cell; see `style` for what such a place has. */
  cell(row: number, column: number): Cell | undefined {
    return this.store.get(row, column);
  }

  style(row: number, column: number): CellStyle {
    return this.store.get(row, column) ?? this.styles.at(row, column);
  }

  cellsIn(box: Box): Iterable<PlacedCell> {
    return this.store.within(box);
  }

  allCells(): Iterable<PlacedCell> {
    return this.store.all();
  }

  /** Rows and columns from A1 to the last written cell; zeros when the sheet is empty. */
  extent(): { rows: number; columns: number } {
    return this.store.extent();
  }

  /** What the formula engine found, or `''` for a place a dynamic array no longer fills; nobody's edit. */
  setResult(row: number, column: number, result: CellResult): void {
    const { numberFormat, format, validation } = this.style(row, column);
    const formula = this.cell(row, column)?.formula;
    const cell: Cell = { numberFormat, format, validation, formula, ...result };
    const gone = isBlank(cell) && this.styles.at(row, column).format === format && !validation;
    this.journal.unrecorded(() => this.store.put(row, column, gone ? undefined : cell));
    this.#changed(this, { kind: 'cells', box: { row, column, rows: 1, columns: 1 }, computed: true });
  }

  /** Has the views draw a change, now and whenever it is taken back or done again. */
  changed(change: SheetChange): void {
    const tell = () => this.#changed(this, change);
    this.journal.perform(tell, tell);
  }
}
