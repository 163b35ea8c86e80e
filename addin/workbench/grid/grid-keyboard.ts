import type { CommandKeys } from './command-keys.ts';
import { cycledReference } from './cycle-reference.ts';
import type { FormulaPointing } from './formula-pointing.ts';
import type { GridDesk } from './grid-desk.ts';
import { typeMoment } from './type-moment.ts';
import type { Direction } from './navigation.ts';
import { arrows, type SheetKeys } from './sheet-keys.ts';

export type KeyboardParts = {
  desk: GridDesk;
  keys: SheetKeys;
  commands: CommandKeys;
  pointing: FormulaPointing;
  /** A proposal for a formula takes the key first. */
  proposalTakes: (key: string) => boolean;
};

/** Excel's keyboard: what each key does on the sheet and while typing. */
export class GridKeyboard {
  readonly #parts: KeyboardParts;

  constructor(parts: KeyboardParts) {
    this.#parts = parts;
    const { element } = parts.desk.grid.input;
    element.addEventListener('keydown', (event) => this.press(event));
    element.addEventListener('input', () => this.#typed());
  }

  /** Handles a key pressed in the cell or, while typing, in the formula bar. */
  press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { desk, proposalTakes } = this.#parts;
    const { grid } = desk;
    if (grid.session && proposalTakes(event.key)) {
      event.preventDefault();
      return;
    }
    const taken = grid.session ? this.#whileTyping(event) : this.#onTheSheet(event);
    if (taken) event.preventDefault();
  }

  #typed(): void {
    const { pointing, desk } = this.#parts;
    const { grid } = desk;
    const { element } = grid.input;
    pointing.forget();
    // A key that closed something elsewhere may end here; on the sheet a line end is never the start of an entry.
    if (!grid.session && element.value.trim() === '' && element.value.includes('\n')) {
      element.value = '';
      return;
    }
    if (!grid.session) grid.edit('enter', element.value);
    grid.session?.type(element.value, element.selectionStart);
    grid.showSession();
  }

  #onTheSheet(event: KeyboardEvent): boolean {
    const { keys, commands, desk } = this.#parts;
    const { grid, entry, clipboard } = desk;
    if (event.key === 'Enter' && !event.ctrlKey && !event.altKey) {
      if (clipboard.pasteHeld('all')) return done(() => clipboard.forget());
      return done(() => entry.commit(event.shiftKey ? 'up' : 'down'));
    }
    if (event.key === 'Tab' && !event.ctrlKey)
      return done(() => entry.commit(event.shiftKey ? 'left' : 'right'));
    if (event.key === 'F2' && !event.shiftKey) return done(() => grid.edit('edit'));
    return commands.press(event) || keys.press(event);
  }

  #whileTyping(event: KeyboardEvent): boolean {
    const { entry } = this.#parts.desk;
    switch (event.key) {
      case 'Enter':
        return this.#enter(event);
      case 'Tab':
        return done(() => entry.commit(event.shiftKey ? 'left' : 'right'));
      case 'Escape':
        return done(() => entry.cancel());
      case 'F2':
        return done(() => this.#toggleMode());
      case 'F4':
        return done(() => this.#cycle());
      default:
        return this.#moment(event) || this.#arrowWhileTyping(event);
    }
  }

  #enter({ altKey, ctrlKey, shiftKey }: KeyboardEvent): boolean {
    const { entry } = this.#parts.desk;
    if (altKey) return this.#newLine();
    if (ctrlKey) return done(() => entry.commitEverywhere());
    return done(() => entry.commit(shiftKey ? 'up' : 'down'));
  }

  #arrowWhileTyping({ key, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const { desk, keys, pointing } = this.#parts;
    const { grid, entry } = desk;
    const direction: Direction | undefined = arrows.get(key);
    if (!direction || grid.session?.mode !== 'enter' || altKey) return false;
    const far = ctrlKey || metaKey;
    if (grid.session.canPoint) return done(() => pointing.arrow(direction, { far, stretches: shiftKey }));
    if (grid.session.isFormula && shiftKey) return false;
    return done(() => entry.commit(undefined) && keys.step(direction));
  }

  #newLine(): boolean {
    const { grid } = this.#parts.desk;
    grid.session?.replace(grid.session.caret, grid.session.caret, '\n');
    grid.showSession();
    return true;
  }

  #toggleMode(): void {
    const { session } = this.#parts.desk.grid;
    if (session) session.mode = session.mode === 'edit' ? 'enter' : 'edit';
    this.#parts.desk.grid.showSession();
  }

  /** F4: the reference at the caret takes and loses its `$`. */
  #cycle(): void {
    const { grid } = this.#parts.desk;
    const { session } = grid;
    const cycled = session?.isFormula ? cycledReference(session.text, session.caret) : undefined;
    if (cycled) session?.replace(cycled.start, cycled.end, cycled.by);
    grid.showSession();
  }

  /** Ctrl and `;` or `:` write today and now where the caret is. */
  #moment({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (!(ctrlKey || metaKey) || (key !== ';' && key !== ':')) return false;
    return done(() => void typeMoment(this.#parts.desk, key === ';' ? 'day' : 'time'));
  }
}

/** Does it; the key is taken. */
function done(work: () => unknown): boolean {
  work();
  return true;
}
