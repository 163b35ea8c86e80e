import type { Range } from '../model/range.ts';

/** Typing into a cell: `enter` replaces it and arrows leave it, `edit` (F2) moves the caret with arrows. */
export type EditMode = 'enter' | 'edit';

/** A reference being pointed at with the mouse or the arrows: its place in the text and on the sheet. */
type Pointed = { start: number; end: number };

const expectsReference = /[=(;,+\-*/^&<>:{\s]$/;

/** What is being typed, whether in the cell or in the formula bar. */
export class EditSession {
  readonly home: Range;
  text: string;
  caret: number;
  mode: EditMode;
  #pointed: Pointed | undefined;

  constructor(home: Range, text: string, mode: EditMode) {
    this.home = home;
    this.text = text;
    this.caret = text.length;
    this.mode = mode;
  }

  get isFormula(): boolean {
    return this.text.startsWith('=');
  }

  type(text: string, caret: number): void {
    this.text = text;
    this.caret = caret;
    this.#pointed = undefined;
  }

  /** True when a click or an arrow would put a reference here. */
  get canPoint(): boolean {
    return (
      this.isFormula && (this.#pointed !== undefined || expectsReference.test(this.text.slice(0, this.caret)))
    );
  }

  /** Puts an address where a reference is expected, or replaces the one just pointed at. */
  point(address: string): void {
    const { start, end } = this.#pointed ?? { start: this.caret, end: this.caret };
    this.text = this.text.slice(0, start) + address + this.text.slice(end);
    this.caret = start + address.length;
    this.#pointed = { start, end: this.caret };
  }

  /** Replaces part of the text, as an accepted proposal does. */
  replace(start: number, end: number, by: string): void {
    this.text = this.text.slice(0, start) + by + this.text.slice(end);
    this.caret = start + by.length;
    this.#pointed = undefined;
  }
}
