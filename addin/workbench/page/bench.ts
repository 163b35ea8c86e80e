import type { FunctionMetadata } from '../evaluator/function-metadata.ts';
import { ChartLayer } from '../charts/chart-layer.ts';
import type { GridEntry } from '../grid/grid-entry.ts';
import type { GridKeyboard } from '../grid/grid-keyboard.ts';
import { GridView } from '../grid/grid-view.ts';
import type { Language } from '../grid/editable-text.ts';
import type { Outcome } from '../model/edits.ts';
import type { Workbook } from '../model/workbook.ts';
import { PresenceLayer } from '../shared/presence-layer.ts';
import { workbenchTexts } from '../texts.ts';
import type { AddinHost } from './addin-host.ts';
import { type FormulaHelp, formulaHelp } from './formula-help.ts';
import { type FormulaName, formulaNames } from './formula-names.ts';
import { gridControls, type GridControls } from './grid-controls.ts';
import type { OpenBook } from './open-book.ts';
import { askRefusal } from './refusal-dialog.ts';
import type { Ribbon } from './ribbon-manifest.ts';

export type BenchParts = {
  workbook: Workbook;
  language: Language;
  functions: readonly FunctionMetadata[];
  ribbon: Ribbon;
  host: AddinHost;
  book: OpenBook;
};

/** Everything the page is made of, and when to draw it again. */
export class Bench {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly functions: readonly FunctionMetadata[];
  readonly ribbon: Ribbon;
  readonly host: AddinHost;
  readonly book: OpenBook;
  readonly gridElement = document.createElement('div');
  readonly grid: GridView;
  readonly controls: GridControls;
  /** The bar that finds and replaces, when it is open. */
  finding: 'find' | 'replace' | undefined;
  /** The formula bar shows several lines. */
  isFormulaBarTall = false;
  /** Which of the proposals the arrows are on. */
  chosen = 0;
  #dismissed = false;
  #frame = 0;
  readonly #listeners = new Set<() => void>();

  constructor({ workbook, language, functions, ribbon, host, book }: BenchParts) {
    this.workbook = workbook;
    this.language = language;
    this.functions = functions;
    this.ribbon = ribbon;
    this.host = host;
    this.book = book;
    this.gridElement.className = 'wb-grid';
    this.grid = new GridView({ workbook, language, texts: this.texts.grid, host: this.gridElement });
    this.controls = gridControls({
      grid: this.grid,
      report: (outcome) => this.report(outcome),
      proposalTakes: (key) => this.#proposalTakes(key),
      find: (mode) => this.find(mode),
      goTo: () => document.querySelector<HTMLInputElement>('.wb-name-box')?.focus(),
      changeSheet: (step) => this.#changeSheet(step),
      expandFormulaBar: () => this.expandFormulaBar(),
    });
    new ChartLayer({ grid: this.grid, entry: this.entry });
    if (book.session) new PresenceLayer(this.grid, book.session);
    this.grid.onChange(() => this.#changed());
    workbook.subscribe(() => this.#later());
    host.onChange(() => this.#later());
    book.session?.onChange(() => this.#later());
  }

  get bookName(): string {
    return this.book.name;
  }

  get entry(): GridEntry {
    return this.controls.entry;
  }

  get keyboard(): GridKeyboard {
    return this.controls.keyboard;
  }

  get texts() {
    return workbenchTexts[this.language];
  }

  /** Tells when something the page shows has changed, once a frame. Returns how to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What to propose for the formula being typed. */
  get help(): FormulaHelp | undefined {
    const { session } = this.grid;
    if (!session) return undefined;
    const others = formulaNames(this.workbook, this.language);
    const help = formulaHelp(session.text, session.caret, this.functions, others);
    return help?.kind === 'list' && this.#dismissed ? undefined : help;
  }

  /** Puts a proposed name into the formula. */
  accept({ name, closing }: FormulaName): void {
    const { help } = this;
    if (help?.kind !== 'list') return;
    this.grid.session?.replace(help.start, help.end, name + closing);
    this.grid.showSession();
    this.grid.input.focus();
  }

  /** Opens the bar that finds, or closes it. */
  find(mode: 'find' | 'replace' | undefined): void {
    this.finding = mode;
    this.#later();
    if (mode === undefined) this.grid.input.focus();
  }

  expandFormulaBar(): void {
    this.isFormulaBarTall = !this.isFormulaBarTall;
    this.#later();
  }

  /** Shows the person what could not be done. */
  report(outcome: Outcome): void {
    if (!outcome.done)
      void askRefusal(outcome, this.texts.grid, this.language).then(() => this.grid.input.focus());
  }

  #proposalTakes(key: string): boolean {
    const { help } = this;
    if (help?.kind !== 'list') return false;
    const { functions } = help;
    const proposed = functions[Math.min(this.chosen, functions.length - 1)];
    if (key === 'Tab' && proposed) this.accept(proposed);
    else if (key === 'ArrowDown') this.chosen = (this.chosen + 1) % functions.length;
    else if (key === 'ArrowUp') this.chosen = (this.chosen - 1 + functions.length) % functions.length;
    else if (key === 'Escape') this.#dismissed = true;
    else return false;
    this.#later();
    return true;
  }

  #changeSheet(step: 1 | -1): void {
    const shown = this.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
    const next = shown[shown.indexOf(this.workbook.active) + step];
    if (next) this.workbook.activate(next);
  }

  #changed(): void {
    this.host.setEditing(this.grid.session !== undefined);
    if (!this.grid.session) this.book.session?.release();
    this.chosen = 0;
    this.#dismissed = false;
    this.#later();
  }

  #later(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      for (const listener of this.#listeners) listener();
    });
  }
}
