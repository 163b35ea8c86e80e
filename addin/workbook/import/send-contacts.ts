import { ulid } from 'ulid';
import { MAX_IMPORTED_CONTACTS, type ImportAnswer, type ImportedContact } from '#contract/contact';
import type { Client } from '../../api/client.ts';
import type { LineRefusal } from './read-contacts.ts';

export type ImportProgress = {
  readonly sent: number;
  readonly total: number;
  readonly added: number;
  readonly known: number;
  readonly refused: readonly LineRefusal[];
};

type Chunk = { readonly idempotencyKey: string; readonly contacts: readonly ImportedContact[] };

/**
 * Sends contacts in requests of 500, in order. When a request fails the import stands still: `resume` goes on
 * with the same request under the same key, so that nothing is imported twice.
 */
export class ContactImport {
  readonly #client: Client;
  readonly #wave: string;
  readonly #waiting: Chunk[];
  #progress: ImportProgress;
  #stopped = false;

  constructor(client: Client, wave: string, contacts: readonly ImportedContact[]) {
    this.#client = client;
    this.#wave = wave;
    this.#waiting = chunksOf(contacts);
    this.#progress = { sent: 0, total: contacts.length, added: 0, known: 0, refused: [] };
  }

  get progress(): ImportProgress {
    return this.#progress;
  }

  /** Sends no further request. */
  stop(): void {
    this.#stopped = true;
  }

  /** Sends what remains; rejects with ApiFailure, having kept what was done. */
  async resume(onProgress: (progress: ImportProgress) => void): Promise<ImportProgress> {
    for (;;) {
      const [chunk] = this.#waiting;
      if (chunk === undefined || this.#stopped) return this.#progress;
      const answer = await this.#client.call('importContacts', {
        parameters: { wave: this.#wave },
        request: { contacts: [...chunk.contacts] },
        idempotencyKey: chunk.idempotencyKey,
      });
      this.#waiting.shift();
      this.#progress = after(this.#progress, chunk, answer);
      onProgress(this.#progress);
    }
  }
}

function chunksOf(contacts: readonly ImportedContact[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let first = 0; first < contacts.length; first += MAX_IMPORTED_CONTACTS) {
    chunks.push({ idempotencyKey: ulid(), contacts: contacts.slice(first, first + MAX_IMPORTED_CONTACTS) });
  }
  return chunks;
}

function after(progress: ImportProgress, { contacts }: Chunk, answer: ImportAnswer): ImportProgress {
  const byLine = new Map(contacts.map((contact) => [contact.line, contact]));
  const valueOf = (line: number, field: string): string =>
    String(Object.entries(byLine.get(line) ?? {}).find(([name]) => name === field)?.[1] ?? '');
  const refused = answer.refused.map(({ line, field, code, parameters }) => ({
    line,
    field,
    value: valueOf(line, field),
    code,
    parameters,
  }));
  return {
    sent: progress.sent + contacts.length,
    total: progress.total,
    added: progress.added + answer.added,
    known: progress.known + answer.known,
    refused: [...progress.refused, ...refused],
  };
}
