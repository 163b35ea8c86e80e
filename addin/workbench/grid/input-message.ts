import type { Prompt } from '../model/validation.ts';
import './input-message.css';

const gap = 4;
const margin = 8;

/** The yellow note that says what to type into the active cell, as the author of its limit wrote it. */
export class InputMessage {
  readonly element = document.createElement('div');
  readonly #title = document.createElement('strong');
  readonly #text = document.createElement('span');

  constructor() {
    this.element.className = 'wb-note';
    this.element.setAttribute('role', 'note');
    this.element.hidden = true;
    this.element.append(this.#title, this.#text);
  }

  /** Shows the message below a cell, in a frame it does not leave; nothing without a message or a cell in view. */
  show(prompt: Prompt | undefined, cell: DOMRect | undefined, frame: DOMRect): void {
    const isInView = cell !== undefined && cell.bottom > frame.top && cell.bottom < frame.bottom;
    this.element.hidden = !isInView || !isShown(prompt);
    if (this.element.hidden || !cell) return;
    write(this.#title, prompt?.title ?? '');
    write(this.#text, prompt?.message ?? '');
    this.#place(cell, frame);
  }

  #place(cell: DOMRect, frame: DOMRect): void {
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const left = Math.min(cell.left + cell.width / 2 - frame.left, frame.width - width - margin);
    const below = cell.bottom - frame.top + gap;
    const above = cell.top - frame.top - height - gap;
    const top = below + height > frame.height && above > 0 ? above : below;
    this.element.style.transform = `translate(${Math.round(Math.max(0, left))}px, ${Math.round(top)}px)`;
  }
}

const isShown = (prompt: Prompt | undefined): boolean =>
  prompt !== undefined &&
  prompt.showPrompt !== false &&
  `${prompt.title ?? ''}${prompt.message ?? ''}` !== '';

/** Leaves alone a text that stands there already: the note is placed again at every scroll. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
