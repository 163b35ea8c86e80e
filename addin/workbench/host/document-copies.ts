import * as z from 'zod';

/** Calls of `Document.getFileAsync`, `File.getSliceAsync` and `File.closeAsync`, by their numbers. */
const calls = { copy: 77, slice: 80, release: 81 } as const;

/** The numbers of the calls that are answered here. */
export const documentCopyCalls: ReadonlySet<number> = new Set(Object.values(calls));

/** Office's errors: the file type is not made here; no such copy, or too many. */
const failures = { unsupported: 5000, internal: 5001 } as const;
const compressed = 5;
/** Office keeps no more copies at once: an add-in that does not close its own gets no other. */
const mostCopies = 2;

/** What a call is answered: its status, 0 when done, and what it gives. */
export type CopyAnswer = { readonly status: number; readonly values: readonly unknown[] };

const copySchema = z.tuple([z.number()]);
const sliceSchema = z.tuple([z.number(), z.number(), z.number()]);

/** Copies of the workbook as a file, which an add-in reads in slices and closes. */
export class DocumentCopies {
  readonly #write: (() => Promise<Uint8Array>) | undefined;
  readonly #open = new Map<number, Uint8Array>();
  #next = 1;

  constructor(write: (() => Promise<Uint8Array>) | undefined) {
    this.#write = write;
  }

  async answer(call: number, given: unknown): Promise<CopyAnswer> {
    if (call === calls.copy) return this.#copy(copySchema.safeParse(given).data?.[0]);
    if (call === calls.slice) return this.#slice(sliceSchema.safeParse(given).data);
    const [handle] = copySchema.safeParse(given).data ?? [];
    return this.#open.delete(handle ?? 0) ? done(null) : failed('internal');
  }

  async #copy(type: number | undefined): Promise<CopyAnswer> {
    if (type !== compressed || this.#write === undefined) return failed('unsupported');
    if (this.#open.size >= mostCopies) return failed('internal');
    const bytes = await this.#write();
    const handle = this.#next;
    this.#next += 1;
    this.#open.set(handle, bytes);
    return done(handle, bytes.length);
  }

  #slice(given: z.infer<typeof sliceSchema> | undefined): CopyAnswer {
    const [handle = 0, offset = 0, size = 0] = given ?? [];
    const bytes = this.#open.get(handle)?.slice(offset, offset + size);
    return bytes === undefined ? failed('internal') : done(Array.from(bytes), bytes.length);
  }
}

const done = (...values: readonly unknown[]): CopyAnswer => ({ status: 0, values });
const failed = (failure: keyof typeof failures): CopyAnswer => ({
  status: failures[failure],
  values: [],
});
