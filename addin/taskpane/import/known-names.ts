import { MAX_NAMED_AT_ONCE, MAX_PLATFORM_NAME, type PlatformName } from '#contract/platform-name';
import { nameKey } from '#domain/name-key';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import type { Client } from '../../api/client.ts';
import { createObservable } from '../../api/observable.ts';

export type Names = {
  readonly names: readonly PlatformName[];
  readonly loading: boolean;
  readonly failure: ApiFailure | undefined;
};

/** What the platforms are called in files: kept on the server as soon as it is said, for the whole organisation. */
export class KnownNames {
  readonly all = createObservable<Names>({ names: [], loading: true, failure: undefined });
  readonly #client: Client;
  #waiting: readonly PlatformName[] = [];
  #isSending = false;

  constructor(client: Client) {
    this.#client = client;
  }

  async load(): Promise<void> {
    this.#show({ loading: true, failure: undefined });
    await this.#client.call('platformNames').then(
      ({ names }) => this.#show({ names: merged(names, this.all.get().names), loading: false }),
      (cause: unknown) => this.#show({ loading: false, failure: toApiFailure(cause) }),
    );
  }

  /**
   * What the person says counts at once; names said while others are on their way go out together after them. A text
   * too long for a name counts here only.
   */
  async say(names: readonly PlatformName[]): Promise<void> {
    this.#show({ names: merged(this.all.get().names, names) });
    this.#waiting = merged(
      this.#waiting,
      names.filter(({ name }) => name.length <= MAX_PLATFORM_NAME),
    );
    await this.send();
  }

  /** Sends what was not kept yet: again after a cut. */
  async send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    this.#show({ failure: undefined });
    try {
      while (this.#waiting.length > 0) {
        const names = this.#waiting.slice(0, MAX_NAMED_AT_ONCE);
        await this.#client.call('namePlatforms', { request: { names: [...names] } });
        this.#waiting = this.#waiting.filter((one) => !names.includes(one));
      }
    } catch (cause) {
      this.#show({ failure: toApiFailure(cause) });
    } finally {
      this.#isSending = false;
    }
  }

  #show(next: Partial<Names>): void {
    this.all.set({ ...this.all.get(), ...next });
  }
}

const merged = (before: readonly PlatformName[], said: readonly PlatformName[]): readonly PlatformName[] => [
  ...new Map([...before, ...said].map((one) => [nameKey(one.name), one])).values(),
];
