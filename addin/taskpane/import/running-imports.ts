import type { ImportedContact } from '#contract/contact';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import type { Client } from '../../api/client.ts';
import { createObservable } from '../../api/observable.ts';
import { ContactImport, type ImportProgress } from '../../workbook/import/send-contacts.ts';

/** An import as screens show it, whichever screen began it. */
export type RunningImport = {
  readonly progress: ImportProgress;
  readonly busy: boolean;
  readonly failure: ApiFailure | undefined;
};

type Imports = Readonly<Record<string, RunningImport>>;

/** The imports begun in this pane, one a wave: they go on while the person is elsewhere. */
export class RunningImports {
  readonly all = createObservable<Imports>({});
  readonly #client: Client;
  readonly #sendings = new Map<string, ContactImport>();

  constructor(client: Client) {
    this.#client = client;
  }

  async start(wave: string, contacts: readonly ImportedContact[]): Promise<void> {
    this.#sendings.set(wave, new ContactImport(this.#client, wave, contacts));
    await this.resume(wave);
  }

  /** Goes on where it stopped; the outcome is in `all`. */
  async resume(wave: string): Promise<void> {
    const sending = this.#sendings.get(wave);
    if (sending === undefined || this.all.get()[wave]?.busy === true) return;
    const show = (busy: boolean, failure?: ApiFailure): void => {
      if (this.#sendings.get(wave) !== sending) return;
      this.all.set({ ...this.all.get(), [wave]: { progress: sending.progress, busy, failure } });
    };
    show(true);
    await sending
      .resume(() => show(true))
      .then(
        () => show(false),
        (cause: unknown) => show(false, toApiFailure(cause)),
      );
  }

  /** The person has seen how it ended. */
  dismiss(wave: string): void {
    this.#sendings.get(wave)?.stop();
    this.#sendings.delete(wave);
    this.all.set(Object.fromEntries(Object.entries(this.all.get()).filter(([code]) => code !== wave)));
  }

  /** Another person or another organisation: what was being sent is not theirs. */
  stop(): void {
    for (const wave of [...this.#sendings.keys()]) this.dismiss(wave);
  }
}
