import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of objects and parts, one file each, named at random and never rewritten. */
export class Blobs {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Removes what no record names: uploads that were cut, deletions a kill interrupted. */
  async open(named: ReadonlySet<string>): Promise<void> {
    await mkdir(this.#directory, { recursive: true });
    for (const blob of await readdir(this.#directory)) if (!named.has(blob)) await this.remove(blob);
  }

  /** Keeps nothing when the bytes cannot be read to their end. */
  async write(bytes: AsyncIterable<Uint8Array>): Promise<string> {
    const blob = randomUUID();
    const file = await open(this.#path(blob), 'wx');
    try {
      for await (const piece of bytes) await file.writeFile(piece);
      await file.sync();
      await file.close();
      return blob;
    } catch (error) {
      await file.close();
      await this.remove(blob);
      throw error;
    }
  }

  /** Stays readable by its handle after its removal. */
  read(blob: string): Promise<FileHandle> {
    return open(this.#path(blob), 'r');
  }

  async *bytes(blob: string): AsyncGenerator<Uint8Array> {
    const file = await this.read(blob);
    yield* bytesOf(file);
  }

  async remove(blob: string): Promise<void> {
    await rm(this.#path(blob), { force: true });
  }

  #path(blob: string): string {
    return join(this.#directory, blob);
  }
}

async function* bytesOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  for await (const piece of file.createReadStream()) if (Buffer.isBuffer(piece)) yield piece;
}
