/** Cuts the add-in's page off from the network, as a train in a tunnel does: requests fail, `navigator.onLine` says so. */
export class OfflineSwitch {
  readonly #frame: HTMLIFrameElement;
  #isOffline = false;
  /** The frame's own, while it is cut off. */
  #fetch: typeof fetch | undefined;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
    frame.addEventListener('load', () => this.#isOffline && this.#apply());
  }

  set(isOffline: boolean): void {
    if (isOffline === this.#isOffline) return;
    this.#isOffline = isOffline;
    this.#apply();
  }

  #apply(): void {
    const inside = this.#frame.contentWindow;
    if (!inside) return;
    const isOffline = this.#isOffline;
    if (isOffline) {
      this.#fetch = inside.fetch.bind(inside);
      inside.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    } else if (this.#fetch) inside.fetch = this.#fetch;
    Object.defineProperty(inside.navigator, 'onLine', { configurable: true, get: () => !isOffline });
    inside.dispatchEvent(new Event(isOffline ? 'offline' : 'online'));
  }
}
