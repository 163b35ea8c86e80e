import { type Area, overlaps } from './area.ts';
import { CallRecorder } from './call-recorder.ts';
import { chooseFunction, ourChoose, withOurChoose } from './choose-function.ts';
import { clockFunctions, withOurClock } from './clock-functions.ts';
import type { FormulaNode } from './dependency-index.ts';
import { EnginePass, type PassResult, type PassSheet } from './engine-pass.ts';
import { busyCode, type PlainScalar } from './engine-value.ts';
import type { EvaluatedBook, EvaluatedSheet } from './evaluated-book.ts';
import { FormulaNodes } from './formula-nodes.ts';
import type { FunctionCalls } from './function-calls.ts';
import type { FunctionMetadata } from './function-metadata.ts';
import { LiveCalls } from './live-calls.ts';
import { localTextFunctions } from './local-text-functions.ts';
import { withLocalTexts } from './local-texts.ts';
import { nextBatch } from './next-batch.ts';
import { ResultWriter } from './result-writer.ts';

type Parts = {
  book: EvaluatedBook;
  functions: readonly FunctionMetadata[];
  /** In which numbers become texts. */
  language: 'fr' | 'en';
  calls: FunctionCalls;
  /** The time that `NOW` and `TODAY` tell. */
  now: () => Date;
  /** Runs the work later: in the next frame, or after `delayMs` when it is not 0. */
  later: (work: () => void, delayMs: number) => void;
};

/** Where formulas that stand in no cell are computed. */
const looseSheet: PassSheet = { id: ' ', name: ' ', hiddenRows: new Set(), tables: [], cellsIn: () => [] };

type TypedValue = { row: number; column: number; value: PlainScalar };

/** The sheet as it is once the value is typed. */
const holding = (sheet: PassSheet, { row, column, value }: TypedValue): PassSheet => ({
  ...sheet,
  *cellsIn(area) {
    for (const cell of sheet.cellsIn(area)) if (cell.row !== row || cell.column !== column) yield cell;
    const place = { sheetId: sheet.id, top: row, left: column, bottom: row, right: column };
    if (overlaps(area, place)) yield { row, column, value };
  },
});

const restAfterLongPassMs = 250;
const longPassMs = 60;
/** Excel computes what reads the clock at every change; ten thousand of them in a page are seen moving this often. */
const clockStepMs = 60_000;
/** Passes without coming to rest after which a circle of formulas is left as it stands. */
const mostPasses = 2_000;

/**
 * Keeps every formula of the workbook computed: only what a change touches is computed again, custom functions are
 * called together once nothing else is to compute, and each of their answers computes the cells that wait for it.
 */
export class Evaluator {
  readonly #book: EvaluatedBook;
  readonly #later: Parts['later'];
  readonly #recorder: CallRecorder;
  readonly #engine: EnginePass;
  readonly #probe: EnginePass;
  readonly #nodes: FormulaNodes;
  readonly #live: LiveCalls;
  readonly #writer: ResultWriter;
  readonly #started = new Set<string>();
  readonly #dirty = new Set<FormulaNode>();
  #scheduled = false;
  #lastPassMs = 0;
  #passes = 0;
  readonly #now: Parts['now'];
  #toldTime = 0;

  constructor({ book, functions, language, calls, now, later }: Parts) {
    this.#book = book;
    this.#later = later;
    this.#now = now;
    this.#recorder = new CallRecorder(functions, calls);
    const ours = new Map([
      ...this.#recorder.userFunctions,
      ...localTextFunctions(language),
      ...clockFunctions(now),
      [ourChoose, chooseFunction] as const,
    ]);
    this.#engine = new EnginePass(ours);
    this.#probe = new EnginePass(ours);
    this.#live = new LiveCalls(calls);
    this.#writer = new ResultWriter(book);
    this.#nodes = new FormulaNodes(
      book,
      (source) => this.#recorder.withCaller(withOurClock(withOurChoose(withLocalTexts(source, language)))),
      (sheetId, address) => this.#writer.spillAt(sheetId, address),
    );
    calls.onOutcome((key) => this.#answered(key));
  }

  /** Everything may have moved: reads the workbook again and computes what is not where it was. */
  rebuild(changed: readonly Area[]): void {
    const { added, removed } = this.#nodes.rebuild();
    for (const node of removed) {
      this.#dirty.delete(node);
      this.#live.hold(node, new Set());
    }
    for (const node of this.#writer.restart(removed)) this.#dirty.add(node);
    for (const node of added) this.#dirty.add(node);
    this.cellsChanged(changed);
  }

  /** Cells changed: their formulas are read again and what reads them is computed at once. */
  cellsChanged(areas: readonly Area[]): void {
    const sheets = new Map(this.#book.sheets().map((sheet) => [sheet.id, sheet]));
    for (const area of areas) {
      const sheet = sheets.get(area.sheetId);
      if (sheet) this.#follow(sheet, area);
      this.#spoil(area);
    }
    for (const node of this.#nodes.restless()) this.#dirty.add(node);
    if (Math.abs(this.#now().getTime() - this.#toldTime) >= clockStepMs) this.#spoilTimed();
    this.run();
  }

  /** The clock was moved, or the person asks: computes what reads it. */
  timePassed(): void {
    this.#spoilTimed();
    this.run();
  }

  /** Computes a batch now and leaves the rest to the next frames. */
  run(): void {
    this.#scheduled = false;
    const batch = nextBatch(this.#dirty);
    if (batch.length > 0) this.#compute(batch);
    if (this.#dirty.size > 0) this.#schedule();
    else this.#rest();
  }

  /**
   * What formulas that stand in no cell give now, with sheets named in their references; our functions answer what they
   * last answered and are not asked anew. `typed` is what a cell is taken to hold.
   */
  probe(sheetId: string, sources: readonly string[], typed?: TypedValue): PassResult[] {
    const sheets = this.#book
      .sheets()
      .map((sheet) => (typed && sheet.id === sheetId ? holding(sheet, typed) : sheet));
    const nodes = this.#nodes.loose(sources, { home: sheetId, apart: looseSheet.id });
    this.#recorder.begin([...sheets, looseSheet].map((sheet) => sheet.name));
    const results = this.#probe.run({ sheets: [...sheets, looseSheet], names: this.#book.names(), nodes });
    return nodes.map((node) => results.get(node) ?? [[{ error: '#NAME?' }]]);
  }

  #compute(batch: readonly FormulaNode[]): void {
    const began = performance.now();
    for (const node of batch) this.#dirty.delete(node);
    const sheets = this.#book.sheets();
    this.#recorder.begin(sheets.map((sheet) => sheet.name));
    const results = this.#engine.run({ sheets, names: this.#book.names(), nodes: batch });
    const places = new Map(sheets.map((sheet, index) => [sheet.id, index]));
    const settle = (node: FormulaNode) =>
      this.#settle(node, places.get(node.sheetId) ?? 0, results.get(node));
    batch.forEach(settle);
    this.#settleAgain(batch, settle);
    const { values, ghosts } = this.#writer.flush();
    const computed = new Set(batch);
    for (const area of values) this.#spoil(area, computed);
    for (const area of ghosts) this.#spoil(area);
    this.#lastPassMs = performance.now() - began;
    this.#passes += 1;
    if (this.#passes > mostPasses) this.#dirty.clear();
  }

  #settle(node: FormulaNode, sheet: number, result: PassResult = [[{ error: '#NAME?' }]]): void {
    const calls = this.#recorder.callsOf(sheet, node.row, node.column);
    this.#live.hold(node, calls?.keys ?? new Set());
    const busy = calls?.busy === true || this.#readsBusyCell(node);
    this.#writer.put(node, busy ? [[{ error: busyCode }]] : result, calls?.messages);
  }

  /** A cell settled before those that it reads took them for busy: it is looked at again, as long as that frees one. */
  #settleAgain(batch: readonly FormulaNode[], settle: (node: FormulaNode) => void): void {
    let held = batch.filter((node) => this.#writer.isBusy(node));
    for (let before = Infinity; held.length > 0 && held.length < before;) {
      before = held.length;
      held.forEach(settle);
      held = held.filter((node) => this.#writer.isBusy(node));
    }
  }

  #readsBusyCell(node: FormulaNode): boolean {
    if (!this.#writer.isAnyBusy) return false;
    for (const area of node.reads.areas)
      for (const other of this.#nodes.nodesIn(area))
        if (other !== node && this.#writer.isBusy(other)) return true;
    return false;
  }

  #follow(sheet: EvaluatedSheet, area: Area): void {
    const { added, kept, removed } = this.#nodes.follow(sheet, area);
    for (const node of removed) this.#drop(node);
    for (const node of added) this.#dirty.add(node);
    for (const node of kept) {
      // Entered again as it was: its cell has no result any more.
      this.#writer.expose(node);
      this.#dirty.add(node);
    }
    for (const node of this.#writer.blockedOrFilling(area)) this.#dirty.add(node);
  }

  #drop(node: FormulaNode): void {
    this.#dirty.delete(node);
    this.#live.hold(node, new Set());
    this.#writer.forget(node);
  }

  #spoil(area: Area, except?: ReadonlySet<FormulaNode>): void {
    for (const node of this.#nodes.readersOf(area)) if (!except?.has(node)) this.#dirty.add(node);
  }

  #spoilTimed(): void {
    this.#toldTime = this.#now().getTime();
    for (const node of this.#nodes.timed()) this.#dirty.add(node);
  }

  #answered(key: string): void {
    for (const node of this.#live.callersOf(key)) this.#dirty.add(node);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#later(() => this.run(), this.#lastPassMs > longPassMs ? restAfterLongPassMs : 0);
  }

  #rest(): void {
    this.#passes = 0;
    this.#live.reconcile(this.#recorder.takeUnanswered(), this.#started);
  }
}
