import type { Listening } from '#contract/recording';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import { createObservable, type Observable } from '../../api/observable.ts';
import type { BusinessClock } from './business-clock.ts';

/** What may be heard or read of a contact: nothing asked yet, asked, there, over for good, or why not. */
export type HearingState =
  | { readonly name: 'closed' | 'opening' }
  | { readonly name: 'open'; readonly listening: Listening }
  | { readonly name: 'over'; readonly end: string }
  | { readonly name: 'failed'; readonly failure: ApiFailure };

export type HearingParts = {
  /** Asks the server, who writes down that it was asked. */
  readonly ask: () => Promise<Listening>;
  readonly clock: BusinessClock;
  /** ISO instant of the end, as far as the sheet knows; empty when it does not. */
  readonly end: string;
};

/** How often the end is looked at, beside its very second. */
const LOOK_MS = 20_000;

/** The recording of one contact while somebody is on it. It is over at the very second of its end, whatever was asked before. */
export class Hearing {
  readonly state: Observable<HearingState> = createObservable<HearingState>({ name: 'closed' });
  readonly #parts: HearingParts;
  #end: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #left = false;

  constructor(parts: HearingParts) {
    this.#parts = parts;
    this.#end = parts.end;
  }

  /** Looks at the end from now on. */
  begin(): void {
    this.#left = false;
    void this.#look();
  }

  /** Asks for what there is, or for another link to it; undefined when there is none to be had, and the state says why. */
  async open(): Promise<Listening | undefined> {
    const { name } = this.state.get();
    if (name !== 'open') this.state.set({ name: 'opening' });
    try {
      const listening = await this.#parts.ask();
      if (this.#left) return undefined;
      this.#end = listening.end;
      this.state.set({ name: 'open', listening });
      void this.#look();
      return listening;
    } catch (cause) {
      if (!this.#left) this.#refused(toApiFailure(cause));
      return undefined;
    }
  }

  /** It was destroyed before its end, just now. */
  destroyed(at: string): void {
    this.#end = at;
    this.#over(at);
  }

  /** The person is elsewhere: nothing is looked at any more, and what is answered late is not taken. */
  leave(): void {
    this.#left = true;
    clearTimeout(this.#timer);
    this.state.set({ name: 'closed' });
  }

  #refused(failure: ApiFailure): void {
    if (failure.code !== 'recording-gone') this.state.set({ name: 'failed', failure });
    else this.#over(goneSince(failure.details) ?? this.#end);
  }

  #over(end: string): void {
    clearTimeout(this.#timer);
    this.state.set({ name: 'over', end });
  }

  async #look(): Promise<void> {
    const { clock } = this.#parts;
    await clock.check();
    if (this.#left || this.state.get().name === 'over') return;
    clearTimeout(this.#timer);
    const end = Date.parse(this.#end);
    if (Number.isNaN(end)) return;
    const leftMs = end - clock.now();
    if (leftMs <= 0) this.#over(this.#end);
    else this.#timer = setTimeout(() => void this.#look(), Math.min(LOOK_MS, leftMs));
  }
}

/** When it was destroyed, or its end, whichever came first. */
function goneSince({ at, end }: ApiFailure['details']): string | undefined {
  const instants = [at, end].flatMap((one) =>
    typeof one === 'string' && !Number.isNaN(Date.parse(one)) ? [Date.parse(one)] : [],
  );
  return instants.length === 0 ? undefined : new Date(Math.min(...instants)).toISOString();
}
