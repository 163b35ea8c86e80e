import type { PlainScalar } from '../evaluator/engine-value.ts';
import { Announcer } from './announcer.ts';
import { defaultNames } from './header-names.ts';
import { Journal } from './journal.ts';
import type { ModelChange } from './model-change.ts';
import { opposite } from './opposite-event.ts';
import { Range } from './range.ts';
import { TrackedRanges } from './tracked-range.ts';
import type { Author, AuthoredEvent, WorkbookEvent } from './workbook-event.ts';
import { WorkbookContents } from './workbook-contents.ts';
import { type SheetChange, Worksheet } from './worksheet.ts';

/** A value about to be written, which a limit on entries may look at. */
export type TypedCell = {
  readonly row: number;
  readonly column: number;
  readonly value: PlainScalar;
};

/** What computes formulas; called once after a burst of edits, and before a value is read. */
export type Engine = {
  recalculate: (workbook: Workbook) => void;
  /** The clock that formulas tell was moved, or the person wants it read again. */
  timePassed?: () => void;
  /** What a formula in English, written for a cell, gives there now. */
  evaluate?: (formula: string, sheet: Worksheet, at: { row: number; column: number }) => PlainScalar;
  /**
   * What formulas that stand in no cell of the sheet give now, their sheets named in their references; `typed` is what
   * a cell is taken to hold instead of what it holds.
   */
  evaluateAll?: (sheet: Worksheet, sources: readonly string[], typed?: TypedCell) => PlainScalar[][][];
};

/**
 * A workbook in memory: what an add-in and a grid can see of it. Read members freely; edit through `edits.ts` as the
 * person, or the functions beside it inside `as(…)`, so that undo, events and formulas follow.
 */
export class Workbook extends WorkbookContents {
  readonly journal = new Journal();
  readonly tracked = new TrackedRanges(this.journal);
  name = 'workbench.xlsx';
  /** In which Excel names new sheets and columns, and in which the person types. */
  language: 'fr' | 'en';
  engine: Engine | undefined;
  #active: Worksheet | undefined;
  #selection: Range | undefined;
  #author: Author = 'person';
  #depth = 0;
  #stale = false;
  readonly #announcer = new Announcer(() => this.calculate());

  /** A workbook with one empty sheet, named as Excel names it in that language. */
  constructor(language: 'fr' | 'en' = 'en') {
    super();
    this.language = language;
    this.sheets = [this.newSheet(`${defaultNames[language].sheet}1`)];
  }

  get author(): Author {
    return this.#author;
  }

  get active(): Worksheet {
    const shown = this.sheets.find((one) => one === this.#active);
    const sheet = shown ?? this.sheets.find(({ visibility }) => visibility === 'Visible') ?? this.sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet');
    return sheet;
  }

  get selection(): Range {
    return this.#selection?.sheet === this.active ? this.#selection : Range.cell(this.active, 0, 0);
  }

  /** Tells a view what to draw again. Returns how to stop. */
  subscribe(view: (change: ModelChange) => void): () => void {
    return this.#announcer.subscribe(view);
  }

  /** Tells what Excel would tell an add-in. Returns how to stop. */
  onEvent(listener: (event: AuthoredEvent) => void): () => void {
    return this.#announcer.onEvent(listener);
  }

  /**
   * Runs edits in somebody's name: one undo step for the person and the add-in. A coauthor's edits cannot be taken
   * back here; those that move cells end what could be, for its steps speak of cells where they were.
   */
  as<T>(author: Author, work: () => T): T {
    if (this.#depth > 0) return work();
    const before = this.#author;
    this.#author = author;
    this.journal.begin();
    try {
      return this.batch(author === 'remote' ? () => this.journal.unrecorded(work) : work);
    } finally {
      if (this.journal.end()) this.partsChanged();
      if (author === 'remote') this.journal.othersWrote();
      this.#author = before;
    }
  }

  /** Runs work whose changes the views are told of together, at its end. */
  batch<T>(work: () => T): T {
    this.#depth += 1;
    try {
      return work();
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0) this.#announcer.flush();
    }
  }

  undo(): boolean {
    return this.#turn(() => this.journal.undo());
  }

  redo(): boolean {
    return this.#turn(() => this.journal.redo());
  }

  #turn(work: () => boolean): boolean {
    const turned = this.batch(work);
    if (turned) this.partsChanged();
    return turned;
  }

  raise(event: WorkbookEvent): void {
    this.#tell(event, this.#author);
    this.journal.note(
      () => this.#tell(event, 'person'),
      () => this.#tell(opposite(event), 'person'),
    );
  }

  /** Marks the list of sheets, their names or what is shown as changed. */
  sheetsChanged(): void {
    const tell = () => {
      this.#announcer.notePlain('sheets');
      this.#stale = true;
    };
    this.journal.perform(tell, tell);
  }

  /** Marks XML parts or settings as changed: nothing to draw, but to keep. */
  partsChanged(): void {
    const tell = () => this.#announcer.notePlain('parts');
    this.journal.perform(tell, tell);
  }

  /** Takes the settings the add-in saved in the document; undo does not reach them. */
  keepDocumentSettings(settings: Readonly<Record<string, string>>): void {
    this.documentSettings = settings;
    this.partsChanged();
  }

  /** Computes now what edits left to compute, even in the middle of a batch: who reads a value wants the new one. */
  calculate(): void {
    if (!this.#stale) return;
    this.#stale = false;
    this.#announcer.flush();
    this.batch(() => this.engine?.recalculate(this));
  }

  /** Has every formula computed again, at the end of the current work. */
  requestCalculation(): void {
    this.#stale = true;
    this.#announcer.later();
  }

  /** Has the formulas that tell the time tell it again. */
  timePassed(): void {
    this.batch(() => this.engine?.timePassed?.());
  }

  /** A sheet that is not in the list yet. */
  newSheet(name: string, id = this.newId('S')): Worksheet {
    return new Worksheet({
      id,
      name,
      journal: this.journal,
      changed: (sheet, change) => this.#note(sheet, change),
    });
  }

  /** Shows a sheet; nothing happens when it is already the one shown. */
  activate(sheet: Worksheet): void {
    const before = this.active;
    if (before === sheet) return;
    this.#active = sheet;
    this.#selection = undefined;
    this.#announcer.notePlain('sheets');
    this.raiseOnly({ kind: 'deactivated', sheet: before });
    this.raiseOnly({ kind: 'activated', sheet });
  }

  select(range: Range): void {
    this.activate(range.sheet);
    this.#selection = range;
    this.#announcer.notePlain('selection');
    this.raiseOnly({ kind: 'selected', range });
  }

  /** Raises an event that undo does not bring back. */
  raiseOnly(event: WorkbookEvent): void {
    this.#tell(event, this.#author);
  }

  #tell(event: WorkbookEvent, author: Author): void {
    this.#announcer.raise({ ...event, author });
  }

  #note(sheet: Worksheet, change: SheetChange): void {
    if (!(change.kind === 'cells' && change.computed) && change.kind !== 'formats') this.#stale = true;
    this.#announcer.note(sheet, change);
  }
}
