import { S3Error } from '../wire/s3-error.ts';

const lineEnd = Buffer.from('\r\n');

/** Cuts a stream of bytes by length or by delimiter, holding no more than one piece of it. */
export class ByteReader {
  #source: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next bytes, exactly so many. */
  async *exactly(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0;) {
      if (this.#held.length === 0) await this.#requireMore();
      const piece = this.#take(Math.min(left, this.#held.length));
      left -= piece.length;
      yield piece;
    }
  }

  /** What comes before the delimiter, which is read and dropped. */
  async *until(delimiter: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.#held.indexOf(delimiter);
      if (at >= 0) {
        if (at > 0) yield this.#take(at);
        this.#take(delimiter.length);
        return;
      }
      // The tail may be the beginning of the delimiter.
      const safe = this.#held.length - delimiter.length + 1;
      if (safe > 0) yield this.#take(safe);
      await this.#requireMore();
    }
  }

  /** The text before the delimiter; longer than the limit, in bytes, it is refused. */
  async text(delimiter: Buffer, limit: number): Promise<string> {
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of this.until(delimiter)) {
      pieces.push(piece);
      size += piece.length;
      if (size > limit) throw new S3Error(400, 'InvalidRequest', 'A line of the request body is too long.');
    }
    return Buffer.concat(pieces).toString('utf8');
  }

  line(limit = 4096): Promise<string> {
    return this.text(lineEnd, limit);
  }

  /** True when nothing is left. */
  async isAtEnd(): Promise<boolean> {
    return this.#held.length === 0 && !(await this.#more());
  }

  /** Reads what is left and drops it. */
  async drain(): Promise<void> {
    while (!(await this.isAtEnd())) this.#held = Buffer.alloc(0);
  }

  #take(length: number): Buffer {
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return taken;
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next();
    if (next.done === true) return false;
    const piece = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    this.#held = this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece]);
    return true;
  }

  async #requireMore(): Promise<void> {
    if (!(await this.#more())) throw new S3Error(400, 'IncompleteBody', 'The request body ended too early.');
  }
}
