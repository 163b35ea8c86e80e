import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import { createObservable } from '../../api/observable.ts';
import type { Resumable } from '../../workbook/import/sending.ts';

/** Something being sent as screens show it, whichever screen began it. */
export type RunningSending<Progress> = {
  readonly progress: Progress;
  readonly busy: boolean;
  readonly failure: ApiFailure | undefined;
};

type Sendings<Progress> = Readonly<Record<string, RunningSending<Progress>>>;

/** What was begun in this pane, one of each name: it goes on while the person is elsewhere. */
export class RunningSendings<Progress> {
  readonly all = createObservable<Sendings<Progress>>({});
  readonly #sendings = new Map<string, Resumable<Progress>>();

  async start(name: string, sending: Resumable<Progress>): Promise<void> {
    this.#sendings.set(name, sending);
    await this.resume(name);
  }

  /** Goes on where it stopped; the outcome is in `all`. */
  async resume(name: string): Promise<void> {
    const sending = this.#sendings.get(name);
    if (sending === undefined || this.all.get()[name]?.busy === true) return;
    const show = (busy: boolean, failure?: ApiFailure): void => {
      if (this.#sendings.get(name) !== sending) return;
      this.all.set({ ...this.all.get(), [name]: { progress: sending.progress, busy, failure } });
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
  dismiss(name: string): void {
    this.#sendings.get(name)?.stop();
    this.#sendings.delete(name);
    this.all.set(Object.fromEntries(Object.entries(this.all.get()).filter(([one]) => one !== name)));
  }

  /** Another person or another organisation: what was being sent is not theirs. */
  stop(): void {
    for (const name of [...this.#sendings.keys()]) this.dismiss(name);
  }
}
