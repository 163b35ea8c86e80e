import { Settings } from '../../charts/settings.ts';

/** The options of a chart, noting those that were written: the others are lost in the file. */
export class WrittenOptions extends Settings {
  readonly #options: Readonly<Record<string, unknown>>;
  readonly #asked = new Set<string>();

  constructor(options: Readonly<Record<string, unknown>>) {
    super(options);
    this.#options = options;
  }

  override text(path: string): string | undefined {
    this.#asked.add(path);
    return super.text(path);
  }

  override number(path: string): number | undefined {
    this.#asked.add(path);
    return super.number(path);
  }

  override flag(path: string): boolean | undefined {
    this.#asked.add(path);
    return super.flag(path);
  }

  /** How many members nobody asked for. */
  get lost(): number {
    return Object.entries(this.#options).filter(([path, value]) => value !== null && !this.#asked.has(path))
      .length;
  }
}
