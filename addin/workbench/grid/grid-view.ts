import { cellAddress } from '../evaluator/area.ts';
import { type Box, maxRows } from '../model/address.ts';
import type { ModelChange } from '../model/model-change.ts';
import { Range } from '../model/range.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { CellInput } from './cell-input.ts';
import './cell-look.css';
import { cellLook } from './cell-look.ts';
import { fitFigures } from './figure-width.ts';
import { drawCell } from './draw-cell.ts';
import { type EditMode, EditSession } from './edit-session.ts';
import { editableText, type Language } from './editable-text.ts';
import type { GridTexts } from './grid-texts.ts';
import { overlayOf } from './overlay-of.ts';
import { resizeColumns } from './resize-columns.ts';
import { InputMessage } from './input-message.ts';
import { LaidOutSheet } from './laid-out-sheet.ts';
import { RevoSheet } from './revo-sheet.ts';
import { onBox, onCell, type Place, selectedBox, type Selection } from './selection.ts';
import { SelectionLayers } from './selection-layers.ts';
import type { SheetLayout } from './sheet-layout.ts';

export type GridParts = { workbook: Workbook; language: Language; texts: GridTexts; host: HTMLElement };

/** The sheet as a person sees it: what is shown, what is selected, what is being typed. */
export class GridView {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly texts: GridTexts;
  readonly host: HTMLElement;
  readonly input: CellInput;
  readonly revo: RevoSheet;
  readonly layers: SelectionLayers;
  selection: Selection = onCell({ row: 0, column: 0 });
  session: EditSession | undefined;
  copied: Range | undefined;
  #shown: Worksheet;
  #frame = 0;
  #mustDraw = true;
  #selecting = false;
  readonly #laidOut: LaidOutSheet;
  #outline: Box | undefined;
  readonly #message = new InputMessage();
  readonly #listeners = new Set<() => void>();

  constructor({ workbook, language, texts, host }: GridParts) {
    this.workbook = workbook;
    this.language = language;
    this.texts = texts;
    this.host = host;
    this.#shown = workbook.active;
    this.input = new CellInput(texts.cell);
    const figureScale = fitFigures(host);
    this.revo = new RevoSheet({
      draw: (place) =>
        drawCell(
          { workbook, texts, figureScale, widthOf: (column) => this.layout.columns.sizeOf(column) },
          place,
        ),
      resized: (column, width) => resizeColumns(this, column, width),
      drawn: () => this.drawSelection(),
    });
    this.layers = new SelectionLayers(this.revo);
    this.#laidOut = new LaidOutSheet({ sheet: this.#shown, revo: this.revo, layers: this.layers, host });
    host.append(this.revo.element, this.input.element, this.#message.element);
    host.addEventListener('scroll', () => this.placeInput(), { capture: true, passive: true });
    new ResizeObserver(() => this.placeInput()).observe(host);
    workbook.subscribe((change) => this.#follow(change));
    this.selection = onBox(workbook.selection);
    this.#later();
  }

  get layout(): SheetLayout {
    return this.#laidOut.layout;
  }

  get sheet(): Worksheet {
    return this.workbook.active;
  }

  get box(): Box {
    return selectedBox(this.selection);
  }

  /** What is selected, as a range of the sheet shown. */
  get range(): Range {
    return new Range(this.sheet, this.box);
  }

  get activeCell(): Range {
    return Range.cell(this.sheet, this.selection.active.row, this.selection.active.column);
  }

  /** Tells when the selection or what is typed changed. Returns how to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  select(selection: Selection, reveal: Place = selection.corner): void {
    this.selection = selection;
    if (this.#laidOut.reach(reveal)) this.#drawNow();
    this.#selecting = true;
    this.workbook.select(this.range);
    this.#selecting = false;
    this.#laidOut.reveal(reveal);
    this.#rest();
    this.drawSelection();
    this.changed();
  }

  /** Starts typing into the active cell; with a text, it replaces what stands there. */
  edit(mode: EditMode, text?: string): EditSession {
    const { row, column } = this.selection.active;
    const start = text ?? editableText(this.sheet.cell(row, column), this.language);
    this.session = new EditSession(this.activeCell, start, mode);
    this.#laidOut.reveal(this.selection.active);
    this.showSession();
    return this.session;
  }

  /** Shows what the session holds now, in the cell and in the formula bar. */
  showSession(): void {
    const { session } = this;
    if (session?.home.sheet === this.sheet) this.input.show(session.text, session.caret);
    this.drawSelection();
    this.changed();
  }

  endEdit(): void {
    this.session = undefined;
    this.#rest();
    this.drawSelection();
    this.changed();
  }

  /** Where a drag would fill or move. */
  get outline(): Box | undefined {
    return this.#outline;
  }

  showOutline(outline: Box | undefined): void {
    this.#outline = outline;
    this.drawSelection();
  }

  placeInput(): void {
    const { row, column } = this.session?.home ?? this.selection.active;
    const cell = this.layers.rectangleOf(this.layout, { row, column });
    const frame = this.host.getBoundingClientRect();
    this.input.place(cell, frame);
    this.#message.show(this.sheet.style(row, column).validation?.prompt, cell, frame);
  }

  drawSelection(): void {
    this.layers.draw(this.layout, overlayOf(this));
    this.placeInput();
  }

  /** Draws again what follows from the model in the next frame. */
  redraw(): void {
    this.#mustDraw = true;
    this.#later();
  }

  #follow(change: ModelChange): void {
    if (change.kind === 'selection') this.#followSelection();
    if (change.kind === 'selection' || change.kind === 'parts') return;
    if (this.#shown !== this.sheet) this.#changeSheet();
    if ('sheet' in change && change.sheet !== this.sheet) return;
    this.#laidOut.follow(change);
    this.redraw();
    this.changed();
  }

  #changeSheet(): void {
    this.#shown = this.sheet;
    this.#laidOut.startOver();
    this.selection = onBox(this.workbook.selection);
  }

  /** The add-in selected something; a selection of ours comes back as it went. */
  #followSelection(): void {
    if (this.#selecting) return;
    const { row, column, rows, columns } = this.workbook.selection;
    const { box } = this;
    if (box.row === row && box.column === column && box.rows === rows && box.columns === columns) return;
    this.selection = onBox({ row, column, rows: Math.min(rows, maxRows), columns });
    if (this.#laidOut.reach(this.selection.active)) this.#drawNow();
    this.#laidOut.reveal(this.selection.active);
    this.#later();
    this.changed();
  }

  #later(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => this.#drawNow());
  }

  #drawNow(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (!this.#laidOut.refresh(this.sheet) && this.#mustDraw) this.revo.refresh();
    this.revo.element.classList.toggle('wb-no-lines', !this.sheet.showGridlines);
    this.#mustDraw = false;
    if (!this.session) this.#rest();
    this.drawSelection();
  }

  #rest(): void {
    if (this.session) return;
    const { row, column } = this.selection.active;
    const text = cellLook(this.sheet.cell(row, column), this.sheet.style(row, column), this.language).text;
    this.input.rest(`${cellAddress(row, column)} ${text}`.trim());
  }

  /** Tells who listens that the selection, what is typed or how it is typed changed. */
  changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
