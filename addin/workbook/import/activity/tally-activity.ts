import type { Channel, Direction } from '#domain/channel';
import type { Fed } from './column-use.ts';
import { ExactSum, type Exact } from './exact.ts';

/** Whose a row is, as the file tells it; what it does not say is absent. */
export type NamedFlow = {
  readonly name: string | undefined;
  readonly period: string | undefined;
  readonly channel: Channel | undefined;
  readonly direction: Direction | undefined;
};

/** A sum and what it lacks. */
export type Summed = {
  readonly sum: ExactSum;
  /** Rows that told it, and rows whose cell was blank. */
  readonly rows: number;
  readonly blanks: number;
};

/** What a file counts of a platform as it calls it, a period and a flow. */
export type NamedActivity = NamedFlow & {
  readonly rows: number;
  readonly sums: ReadonlyMap<Fed, Summed>;
  /** Rows by column and word: what words mean is said later. */
  readonly words: ReadonlyMap<number, ReadonlyMap<string, number>>;
};

type Filling = { -readonly [Part in keyof Summed]: Summed[Part] };
type Entry = NamedFlow & {
  rows: number;
  readonly sums: Map<Fed, Filling>;
  readonly words: Map<number, Map<string, number>>;
};

/** What one row adds. */
export type RowFacts = {
  /** Undefined where the cell is blank. */
  readonly numbers: readonly (readonly [Fed, Exact | undefined])[];
  readonly words: readonly (readonly [place: number, key: string])[];
};

/** Adds rows up by platform, period and flow: its memory is that of what comes out. */
export class ActivityTally {
  readonly #entries = new Map<string, Entry>();

  add(of: NamedFlow, { numbers, words }: RowFacts): void {
    const entry = this.#entry(of);
    entry.rows += 1;
    for (const [fed, value] of numbers) addNumber(entry.sums, fed, value);
    for (const [place, key] of words) {
      const seen = entry.words.get(place) ?? new Map<string, number>();
      entry.words.set(place, seen.set(key, (seen.get(key) ?? 0) + 1));
    }
  }

  found(): readonly NamedActivity[] {
    return [...this.#entries.values()];
  }

  #entry(of: NamedFlow): Entry {
    const key = `${of.period ?? ''} ${of.channel ?? ''} ${of.direction ?? ''} ${of.name ?? ''}`;
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const entry: Entry = { ...of, rows: 0, sums: new Map(), words: new Map() };
    this.#entries.set(key, entry);
    return entry;
  }
}

function addNumber(sums: Map<Fed, Filling>, fed: Fed, value: Exact | undefined): void {
  const filling = sums.get(fed) ?? { sum: new ExactSum(), rows: 0, blanks: 0 };
  sums.set(fed, filling);
  if (value === undefined) {
    filling.blanks += 1;
    return;
  }
  filling.sum.add(value);
  filling.rows += 1;
}
