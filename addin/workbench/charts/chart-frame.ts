import { handles, type Handle, pulled, type Rectangle } from './chart-geometry.ts';
import type { ChartTexts } from './chart-texts.ts';

export type FrameParts = {
  readonly texts: ChartTexts;
  /** The person takes hold of the chart; false when it cannot be now. */
  readonly activate: () => boolean;
  /** The person left the chart. */
  readonly leave: () => void;
  readonly moved: (to: Rectangle) => void;
  readonly remove: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

type Pull = { readonly handle: Handle | undefined; readonly x: number; readonly y: number };

const handleNames = new Map<string, Handle>(handles.map((handle) => [handle, handle]));

/** The box a chart is drawn in: clicked, dragged, sized by its handles, deleted. */
export class ChartFrame {
  readonly element = document.createElement('div');
  readonly #parts: FrameParts;
  readonly #drawing = document.createElement('div');
  #place: Rectangle = { left: 0, top: 0, width: 0, height: 0 };
  #pulling: Rectangle | undefined;
  #pull: Pull | undefined;
  #origin = { left: 0, top: 0 };

  constructor(parts: FrameParts) {
    this.#parts = parts;
    const { element } = this;
    element.className = 'wb-chart';
    element.tabIndex = -1;
    element.setAttribute('role', 'img');
    this.#drawing.className = 'wb-chart-drawing';
    element.append(this.#drawing, ...handles.map((handle) => this.#handle(handle)));
    element.addEventListener('pointerdown', (event) => this.#press(event));
    element.addEventListener('pointermove', (event) => this.#move(event));
    element.addEventListener('pointerup', () => this.#drop());
    element.addEventListener('pointercancel', () => this.#cancel());
    element.addEventListener('mousedown', (event) => this.#own(event));
    element.addEventListener('dblclick', (event) => this.#own(event));
    element.addEventListener('contextmenu', (event) => this.#own(event));
    element.addEventListener('keydown', (event) => this.#key(event));
    element.addEventListener('blur', () => document.hasFocus() && this.#parts.leave());
  }

  /** Puts the frame at a place of the sheet; `origin` is where its zone starts. */
  place(at: Rectangle, origin: { left: number; top: number }): void {
    this.#place = at;
    if (!this.#pulling) this.#show(at, origin);
    this.#origin = origin;
  }

  label(text: string, isActive: boolean): void {
    this.element.setAttribute('aria-label', text);
    this.element.classList.toggle('wb-chart-active', isActive);
  }

  draw(drawing: Node): void {
    this.#drawing.replaceChildren(drawing);
  }

  #show({ left, top, width, height }: Rectangle, origin: { left: number; top: number }): void {
    Object.assign(this.element.style, {
      left: `${left - origin.left}px`,
      top: `${top - origin.top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }

  #handle(handle: Handle): HTMLElement {
    const element = document.createElement('div');
    element.className = `wb-chart-handle wb-chart-${handle}`;
    element.dataset['handle'] = handle;
    element.title = this.#parts.texts.resize;
    return element;
  }

  /** The sheet below does not hear of it. */
  #own(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
  }

  #press(event: PointerEvent): void {
    this.#own(event);
    if (event.button !== 0 || !this.#parts.activate()) return;
    this.element.focus({ preventScroll: true });
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    const handle = handleNames.get(target?.dataset['handle'] ?? '');
    this.#pull = { handle, x: event.clientX, y: event.clientY };
    this.element.setPointerCapture(event.pointerId);
  }

  #move(event: PointerEvent): void {
    if (!this.#pull) return;
    const { handle, x, y } = this.#pull;
    const by = { x: event.clientX - x, y: event.clientY - y };
    if (!this.#pulling && Math.abs(by.x) + Math.abs(by.y) < 3) return;
    this.#pulling = pulled(this.#place, handle, by);
    this.#show(this.#pulling, this.#origin);
  }

  #drop(): void {
    const to = this.#pulling;
    this.#cancel();
    if (to) this.#parts.moved(to);
  }

  #cancel(): void {
    this.#pull = undefined;
    this.#pulling = undefined;
    this.#show(this.#place, this.#origin);
  }

  #key(event: KeyboardEvent): void {
    const { remove, leave, undo, redo } = this.#parts;
    const withControl = event.ctrlKey || event.metaKey;
    const keys = new Map<string, () => void>(
      withControl
        ? [
            ['z', undo],
            ['y', redo],
          ]
        : [
            ['Delete', remove],
            ['Backspace', remove],
            ['Escape', this.#pull ? () => this.#cancel() : leave],
          ],
    );
    const work = keys.get(withControl ? event.key.toLowerCase() : event.key);
    if (!work) return;
    this.#own(event);
    work();
  }
}
