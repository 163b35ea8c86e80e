import { Gzip } from 'fflate';

/** Characters compressed at once: a few milliseconds of work. */
const PIECE = 64 * 1024;

/** Lines as a gzip file, made while they come: only what is compressed is kept. */
export class CompressedLines {
  readonly #encoder = new TextEncoder();
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  readonly #gzip = new Gzip({ level: 6 }, (part) => void this.#parts.push(new Uint8Array(part)));
  #waiting = '';

  add(line: string): void {
    this.#waiting += `${line}\n`;
    if (this.#waiting.length >= PIECE) this.#compress(false);
  }

  /** The whole file; nothing can be added any more. */
  end(): Blob {
    this.#compress(true);
    return new Blob(this.#parts, { type: 'application/gzip' });
  }

  #compress(isLast: boolean): void {
    this.#gzip.push(this.#encoder.encode(this.#waiting), isLast);
    this.#waiting = '';
  }
}
