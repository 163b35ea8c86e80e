import type { SavedWorkbook } from '../../../addin/workbench/model/saved-schema.ts';
import { BookState } from '../../../addin/workbench/shared/book-state.ts';
import { changeOf, type Patch } from '../../../addin/workbench/shared/patch.ts';
import { type Joined, type LogEntry, protocolVersion } from '../../../addin/workbench/shared/protocol.ts';
import { Turns } from '../s3/storage/turns.ts';
import type { BookFolder } from './book-folder.ts';
import { People } from './people.ts';

/** Lines after which a log is shortened, and how many of the last ones it keeps. */
const longLog = 1_000;
const keptLog = 300;

type Taken = { readonly version: number } | { readonly missed: readonly LogEntry[] } | 'behind';

/** One workbook several persons have open: the order of its patches, and how it stands after them. */
export class SharedBook {
  readonly name: string;
  readonly #rest: Pick<SavedWorkbook, 'name' | 'language' | 'lastId' | 'activeId'>;
  readonly people = new People();
  readonly #folder: BookFolder;
  readonly #state: BookState;
  readonly #turns = new Turns();
  readonly #listeners = new Set<(entry: LogEntry) => void>();
  #log: LogEntry[];
  #version: number;

  private constructor(folder: BookFolder, { snapshot, log }: Awaited<ReturnType<BookFolder['read']>>) {
    this.name = snapshot.name;
    const { language, lastId, activeId } = snapshot.workbook;
    this.#rest = { name: this.name, language, lastId, activeId };
    this.#folder = folder;
    this.#state = BookState.read(snapshot.workbook);
    this.#version = snapshot.version;
    this.#log = log.filter(({ version }) => version <= snapshot.version);
    for (const entry of log) if (entry.version === this.#version + 1) this.#take(entry);
  }

  /** @throws when the folder holds none, or one of another version */
  static async open(folder: BookFolder): Promise<SharedBook> {
    return new SharedBook(folder, await folder.read());
  }

  join(): Promise<Joined> {
    return this.#turns.take('book', async () => ({
      protocol: protocolVersion,
      author: await this.#folder.nextAuthor(),
      name: this.name,
      version: this.#version,
      workbook: this.#state.save(this.#rest),
    }));
  }

  /** Takes a patch made from the last version; otherwise says what it did not know. */
  submit(base: number, patch: Patch): Promise<Taken> {
    return this.#turns.take('book', async () => {
      if (base !== this.#version) {
        const missed = this.since(base);
        return missed ? { missed } : 'behind';
      }
      const entry = { version: base + 1, patch };
      await this.#folder.append(entry);
      this.#take(entry);
      for (const listener of this.#listeners) listener(entry);
      await this.#shorten();
      return { version: entry.version };
    });
  }

  /** What came after a version; undefined when that is no longer known, or never was. */
  since(version: number): LogEntry[] | undefined {
    const first = this.#log[0]?.version ?? this.#version + 1;
    if (version > this.#version || version < first - 1) return undefined;
    return this.#log.filter((entry) => entry.version > version);
  }

  onPatch(listener: (entry: LogEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #take(entry: LogEntry): void {
    this.#state.apply(changeOf(entry.patch));
    this.#log.push(entry);
    this.#version = entry.version;
  }

  async #shorten(): Promise<void> {
    if (this.#log.length < longLog) return;
    this.#log = this.#log.slice(-keptLog);
    const { name } = this;
    await this.#folder.keep(
      { name, version: this.#version, workbook: this.#state.save(this.#rest) },
      this.#log,
    );
  }
}
