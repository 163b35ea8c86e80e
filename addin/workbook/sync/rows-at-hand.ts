import { eachInSlices } from './each-in-slices.ts';
import type { SheetRow } from './match-rows.ts';
import type { RowState } from './sheet-state.ts';

type States = ReadonlyMap<string, RowState>;

/** The rows of a sheet as they were last read, by key. Positions hold until rows are added, removed or moved. */
export class RowsAtHand {
  #owned = new Map<string, SheetRow>();
  /** Other rows that carry a key too: which of them owns it is decided anew each time. */
  #twins = new Map<string, readonly SheetRow[]>();
  #strangers: readonly SheetRow[] = [];
  /** Keys written below the last row since the last reading: their rows were not read yet. */
  readonly #appended = new Set<string>();
  #isRead = false;

  /** Takes a whole reading. */
  async take(rows: readonly SheetRow[], states: States): Promise<void> {
    const owned = new Map<string, SheetRow>();
    const twins = new Map<string, readonly SheetRow[]>();
    const strangers: SheetRow[] = [];
    await eachInSlices(rows, (row) => {
      if (!states.has(row.key)) strangers.push(row);
      else if (owned.has(row.key)) twins.set(row.key, [...(twins.get(row.key) ?? []), row]);
      else owned.set(row.key, row);
    });
    this.#owned = owned;
    this.#twins = twins;
    this.#strangers = strangers;
    this.#appended.clear();
    this.#isRead = true;
  }

  /** Takes rows read again at their places; false when one of them is not the row that was there. */
  replace(rows: readonly SheetRow[]): boolean {
    const isKnown = ({ key, position }: SheetRow) =>
      this.#owned.get(key)?.position === position && !this.#twins.has(key);
    if (!rows.every(isKnown)) return false;
    for (const row of rows) this.#owned.set(row.key, row);
    return true;
  }

  /** Everything has to be read again before any row is looked at. */
  forget(): void {
    this.#isRead = false;
  }

  get isRead(): boolean {
    return this.#isRead;
  }

  /** Where the rows of keys are, those without a row left out; undefined when only a whole reading can tell. */
  placesOf(keys: Iterable<string>): readonly number[] | undefined {
    const places: number[] = [];
    for (const key of keys) {
      if (this.#twins.has(key) || this.#appended.has(key)) return undefined;
      const row = this.#owned.get(key);
      if (row !== undefined) places.push(row.position);
    }
    return places;
  }

  /** The rows that carry a key, from the top of the sheet down. */
  of(key: string): readonly SheetRow[] {
    const row = this.#owned.get(key);
    return row === undefined ? [] : [row, ...(this.#twins.get(key) ?? [])];
  }

  /** The row of a key that only one row carries. */
  only(key: string): SheetRow | undefined {
    return this.#twins.has(key) ? undefined : this.#owned.get(key);
  }

  hasTwins(key: string): boolean {
    return this.#twins.has(key);
  }

  /** Rows whose key the state does not know. */
  get strangers(): readonly SheetRow[] {
    return this.#strangers;
  }

  /** Rows that own their key, those just written included. */
  get count(): number {
    return this.#owned.size + this.#appended.size;
  }

  /** The row holds what we wrote in it. */
  written(row: SheetRow): void {
    this.#owned.set(row.key, row);
  }

  /** Rows of strangers turned out to be those of a key. */
  adopted(key: string, [row, ...twins]: readonly SheetRow[]): void {
    if (row !== undefined) this.#owned.set(key, row);
    if (twins.length > 0) this.#twins.set(key, twins);
    this.#strangers = this.#strangers.filter((stranger) => stranger.key !== key);
  }

  appended(key: string): void {
    this.#appended.add(key);
  }

  /** The row of a key was deleted by us: those below it moved up. */
  removed(key: string): void {
    this.#owned.delete(key);
    this.#isRead = false;
  }
}
