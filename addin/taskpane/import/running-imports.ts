import type { ImportedContact } from '#contract/contact';
import type { Client } from '../../api/client.ts';
import type { FileSource } from '../../workbook/import/refusal-file.ts';
import { contactSending, type ImportProgress } from '../../workbook/import/send-contacts.ts';
import { RunningSendings } from './running-sendings.ts';

/** The imports of contacts begun in this pane, one a wave. */
export class RunningImports {
  readonly #client: Client;
  readonly #running = new RunningSendings<ImportProgress>();
  readonly #sources = new Map<string, FileSource>();

  constructor(client: Client) {
    this.#client = client;
  }

  get all(): RunningSendings<ImportProgress>['all'] {
    return this.#running.all;
  }

  /** The file of the import of a wave, for a file of the rows that the server refuses. */
  sourceOf(wave: string): FileSource | undefined {
    return this.#sources.get(wave);
  }

  async start(wave: string, contacts: readonly ImportedContact[], source?: FileSource): Promise<void> {
    if (source === undefined) this.#sources.delete(wave);
    else this.#sources.set(wave, source);
    await this.#running.start(wave, contactSending(this.#client, wave, contacts));
  }

  resume(wave: string): Promise<void> {
    return this.#running.resume(wave);
  }

  dismiss(wave: string): void {
    this.#sources.delete(wave);
    this.#running.dismiss(wave);
  }

  stop(): void {
    this.#sources.clear();
    this.#running.stop();
  }
}
