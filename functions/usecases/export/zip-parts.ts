import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Files, FileWriter } from '../ports/files.ts';
import { exportPath } from './export-paths.ts';

/** A ZIP of the usual form holds less than 4 GiB, and a file of audio 400 MB at most. */
const PART_BYTES = 2 ** 31;

export type ExportEntry = {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
  /** What it holds is packed already. */
  readonly isPacked?: boolean;
};

type Part = { readonly zip: Zip; readonly writer: FileWriter; readonly ready: Uint8Array[]; bytes: number };

/** ZIP files of an export, one after the other, without holding any whole. */
export class ZipParts {
  readonly #files: Files;
  readonly #job: string;
  readonly #at: number;
  #part: Part | undefined;
  #parts = 0;

  /** @param at business time that entries bear, milliseconds since 1970 */
  constructor(files: Files, job: string, at: number) {
    this.#files = files;
    this.#job = job;
    this.#at = at;
  }

  async add({ name, content, isPacked = false }: ExportEntry): Promise<void> {
    if (this.#part !== undefined && this.#part.bytes > PART_BYTES) await this.#close(this.#part);
    const part = (this.#part ??= this.#open());
    const entry = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    entry.mtime = this.#at;
    part.zip.add(entry);
    for await (const piece of content) {
      entry.push(piece);
      await flush(part);
    }
    entry.push(new Uint8Array(0), true);
    await flush(part);
  }

  /** How many files there are in the end. */
  async end(): Promise<number> {
    if (this.#part !== undefined) await this.#close(this.#part);
    return this.#parts;
  }

  /** Nothing is left of the file being written. */
  async giveUp(): Promise<void> {
    await this.#part?.writer.giveUp();
  }

  #open(): Part {
    this.#parts += 1;
    const ready: Uint8Array[] = [];
    const zip = new Zip((failure, chunk) => {
      if (failure !== null) throw failure;
      ready.push(chunk);
    });
    return { zip, ready, writer: this.#files.writer(exportPath(this.#job, this.#parts)), bytes: 0 };
  }

  async #close(part: Part): Promise<void> {
    part.zip.end();
    await flush(part);
    await part.writer.end();
    this.#part = undefined;
  }
}

async function flush(part: Part): Promise<void> {
  for (const chunk of part.ready.splice(0)) {
    part.bytes += chunk.length;
    await part.writer.write(chunk);
  }
}
