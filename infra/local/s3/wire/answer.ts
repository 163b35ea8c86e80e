import type { Readable } from 'node:stream';

export type Answer = {
  readonly status: number;
  /** A header without a value is not sent. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Text is XML. A stream needs its own `content-length` and is closed by whoever sends it. */
  readonly body?: string | Readable;
};
