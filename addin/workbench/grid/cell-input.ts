/**
 * The text field over the active cell. It has the keyboard at all times, seen only while something is typed: the
 * first key of an entry lands in it like every other one, so that fast typing never loses a key.
 */
export class CellInput {
  readonly element = document.createElement('textarea');

  constructor(label: string) {
    const { element } = this;
    element.className = 'wb-input';
    element.rows = 1;
    element.spellcheck = false;
    element.autocomplete = 'off';
    element.wrap = 'off';
    element.setAttribute('aria-label', label);
  }

  /** Puts the field over a cell given in window coordinates. */
  place(cell: DOMRect | undefined, frame: DOMRect): void {
    const { style } = this.element;
    if (!cell) {
      style.visibility = this.element.classList.contains('wb-typing') ? 'hidden' : 'visible';
      return;
    }
    style.visibility = 'visible';
    style.left = `${cell.x - frame.x}px`;
    style.top = `${cell.y - frame.y}px`;
    style.minWidth = `${cell.width - 1}px`;
    style.minHeight = `${cell.height - 1}px`;
    style.maxWidth = `${Math.max(cell.width, frame.right - cell.x - 18)}px`;
  }

  /** Shows a text being typed. */
  show(text: string, caret: number): void {
    const { element } = this;
    element.classList.add('wb-typing');
    if (element.value !== text) element.value = text;
    if (document.activeElement === element) element.setSelectionRange(caret, caret);
    this.fit();
  }

  /** Grows with its text, as Excel's does. */
  fit(): void {
    const { element } = this;
    element.style.width = '0';
    element.style.height = '0';
    element.style.width = `${element.scrollWidth + 4}px`;
    element.style.height = `${element.scrollHeight}px`;
  }

  /** Empties the field and hides it under the cell, ready for the next key. */
  rest(description: string): void {
    const { element } = this;
    element.classList.remove('wb-typing');
    element.value = '';
    element.style.width = '';
    element.style.height = '';
    element.setAttribute('aria-label', description);
  }

  /** Takes the keyboard back after a dialog, its text selected, to be corrected or typed anew. */
  focusAgain(): void {
    // Chromium gives the focus back by itself, but without a caret: only a new focus brings one.
    this.element.blur();
    this.focus();
    this.element.select();
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }
}
