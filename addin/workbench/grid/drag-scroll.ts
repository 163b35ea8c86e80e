import type { GridView } from './grid-view.ts';

const everyMs = 60;
const headings = { width: 46, height: 24 };
const edge = 14;

/** Scrolls the sheet while a drag is held beyond its edges, telling where the pointer would be, just inside. */
export class DragScroll {
  readonly #grid: GridView;
  readonly #moved: (x: number, y: number) => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #by = { x: 0, y: 0 };
  #at = { x: 0, y: 0 };

  constructor(grid: GridView, moved: (x: number, y: number) => void) {
    this.#grid = grid;
    this.#moved = moved;
  }

  /** Follows the pointer; true while it is out of the cells. */
  follow(x: number, y: number): boolean {
    const frame = this.#grid.host.getBoundingClientRect();
    const [left, top] = [frame.left + headings.width, frame.top + headings.height];
    const [right, bottom] = [frame.right - edge, frame.bottom - edge];
    this.#by = { x: beyond(x, left, right) * 48, y: beyond(y, top, bottom) * 40 };
    this.#at = {
      x: Math.min(right - 2, Math.max(left + 2, x)),
      y: Math.min(bottom - 2, Math.max(top + 2, y)),
    };
    const isOut = this.#by.x !== 0 || this.#by.y !== 0;
    if (!isOut) this.stop();
    else this.#timer ??= setInterval(() => this.#scroll(), everyMs);
    return isOut;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #scroll(): void {
    this.#grid.revo.scrollBy(this.#by);
    this.#moved(this.#at.x, this.#at.y);
  }
}

function beyond(value: number, from: number, to: number): number {
  if (value < from) return -1;
  return value > to ? 1 : 0;
}
