import type { FileWriter } from '../../ports/files.ts';

const HELD_BYTES = 1_048_576;

/** Gathers small pieces until `flush`, which nobody has to await for each of them. */
export type HeldWriter = {
  readonly add: (bytes: Buffer, start: number, end: number) => void;
  readonly flush: () => Promise<void>;
  readonly end: () => Promise<void>;
};

export function heldWriter(writer: FileWriter): HeldWriter {
  let held = Buffer.allocUnsafeSlow(HELD_BYTES);
  let length = 0;
  const flush = async (): Promise<void> => {
    await writer.write(held.subarray(0, length));
    length = 0;
  };
  return {
    add: (bytes, start, end) => {
      const size = end - start;
      if (length + size > held.length) held = Buffer.concat([held.subarray(0, length)], 2 * (length + size));
      bytes.copy(held, length, start, end);
      length += size;
    },
    flush,
    end: async () => {
      await flush();
      await writer.end();
    },
  };
}
