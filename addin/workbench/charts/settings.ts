/** Members set through Office.js, read as what they should be; anything else counts as not set. */
export class Settings {
  readonly #options: Readonly<Record<string, unknown>>;

  constructor(options: Readonly<Record<string, unknown>>) {
    this.#options = options;
  }

  text(path: string): string | undefined {
    const value = this.#options[path];
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  number(path: string): number | undefined {
    const value = this.#options[path];
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  }

  flag(path: string): boolean | undefined {
    const value = this.#options[path];
    return typeof value === 'boolean' ? value : undefined;
  }

  /** True when the member was set, even to nothing, as `clear()` does. */
  isSet(path: string): boolean {
    return path in this.#options;
  }

  /** The same members without the start of their paths. */
  under(path: string): Settings {
    const start = `${path}/`;
    const inside: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(this.#options))
      if (key.startsWith(start)) inside[key.slice(start.length)] = value;
    return new Settings(inside);
  }
}
