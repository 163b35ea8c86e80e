import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { savedWorkbookSchema, type SavedWorkbook } from '../../../addin/workbench/model/saved-schema.ts';
import { entrySchema, type LogEntry } from '../../../addin/workbench/shared/protocol.ts';

/** A workbook as it stood at a version. */
const snapshotSchema = z.object({ name: z.string(), version: z.int().min(0), workbook: savedWorkbookSchema });
export type Snapshot = { readonly name: string; readonly version: number; readonly workbook: SavedWorkbook };

/** What is read without reading the workbook. */
const aboutSchema = z.object({ name: z.string(), authors: z.int().min(0) });
type About = z.infer<typeof aboutSchema>;

/** The files of one shared workbook: how it stood once, and a line for each patch since. */
export class BookFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async create(snapshot: Snapshot): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await this.keep(snapshot, []);
    await this.#tellAbout({ name: snapshot.name, authors: 0 });
  }

  /** Throws when there is none. */
  async about(): Promise<About> {
    return aboutSchema.parse(JSON.parse(await readFile(this.#path('about.json'), 'utf8')));
  }

  async read(): Promise<{ snapshot: Snapshot; log: LogEntry[] }> {
    const snapshot = snapshotSchema.parse(JSON.parse(await readFile(this.#path('snapshot.json'), 'utf8')));
    const text = await readFile(this.#path('log.jsonl'), 'utf8');
    // The next line is not to go on from one that was cut short.
    if (text !== '' && !text.endsWith('\n')) await appendFile(this.#path('log.jsonl'), '\n');
    return { snapshot, log: text.split('\n').flatMap((line) => readLine(line)) };
  }

  /** Resolves once the patch would be found again. */
  async append(entry: LogEntry): Promise<void> {
    await appendFile(this.#path('log.jsonl'), `${JSON.stringify(entry)}\n`);
  }

  /** Keeps how the workbook stands. The log keeps the last patches, for those who were away. */
  async keep(snapshot: Snapshot, log: readonly LogEntry[]): Promise<void> {
    await this.#replace('snapshot.json', JSON.stringify(snapshot));
    await this.#replace('log.jsonl', log.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  }

  /** A number nobody else was given, even before a restart. */
  async nextAuthor(): Promise<number> {
    const { name, authors } = await this.about();
    await this.#tellAbout({ name, authors: authors + 1 });
    return authors + 1;
  }

  #tellAbout(about: About): Promise<void> {
    return this.#replace('about.json', JSON.stringify(about));
  }

  /** Whole or not at all, whenever the machine stops. */
  async #replace(name: string, text: string): Promise<void> {
    const draft = this.#path(`${name}.tmp`);
    await writeFile(draft, text);
    await rename(draft, this.#path(name));
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }
}

/** A line cut short was never answered for: whoever sent it sends it again. */
function readLine(line: string): LogEntry[] {
  try {
    return [entrySchema.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
