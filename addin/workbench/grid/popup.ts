/** A box over the page that goes away with a click elsewhere or Escape. One is open at a time. */
export class Popup {
  static #open: Popup | undefined;
  readonly element = document.createElement('div');
  readonly #closed: () => void;
  readonly #outside = (event: Event) => {
    if (event.target instanceof Node && !this.element.contains(event.target)) this.close();
  };

  constructor(className: string, closed: () => void) {
    this.#closed = closed;
    this.element.className = `wb-popup ${className}`;
    this.element.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') this.close();
    });
  }

  static get isOpen(): boolean {
    return Popup.#open !== undefined;
  }

  static closeOpen(): void {
    Popup.#open?.close();
  }

  /** Shows the box under a place of the window, or above it when there is no room. */
  open(at: { left: number; top: number; bottom: number; width?: number }): void {
    Popup.#open?.close();
    Popup.#open = this;
    const { element } = this;
    if (at.width !== undefined) element.style.minWidth = `${at.width}px`;
    document.body.append(element);
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(4, Math.min(at.left, window.innerWidth - width - 4))}px`;
    const below = at.bottom + height <= window.innerHeight;
    element.style.top = `${Math.max(4, below ? at.bottom : at.top - height)}px`;
    setTimeout(() => document.addEventListener('pointerdown', this.#outside, { capture: true }));
  }

  close(): void {
    if (Popup.#open !== this) return;
    Popup.#open = undefined;
    document.removeEventListener('pointerdown', this.#outside, { capture: true });
    this.element.remove();
    this.#closed();
  }
}
