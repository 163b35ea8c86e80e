import type { Ask, AskAnswer } from '#contract/figure';
import { ApiFailure, toApiFailure } from '../api/api-failure.ts';
import { askKey } from './ask-key.ts';
import type { Batcher } from './batcher.ts';
import { createDeadline } from './deadline.ts';
import { isBehind, isRefused, newEntry, wavesOf, type Entry, type Listener } from './figure-entry.ts';
import { isPassing, type HeadedAnswer, type Outcome } from './outcome.ts';

/** Shorter than the 20 s promised, for what is kept in the browser to be read within them. */
const DEADLINE_MS = 19_000;
/** Answers nobody watches are kept up to here: Excel often cancels a stream to ask the same one again. */
const KEPT_ENTRIES = 20_000;

export type FigureStoreOptions = {
  readonly batcher: Batcher<Ask, HeadedAnswer>;
  /** The last answer known in this browser, for when the server cannot be reached. */
  readonly lastAnswer: (key: string) => Promise<AskAnswer | undefined>;
  readonly deadlineMs?: number;
};

/** The answers that cells watch: asked once however many watch, told again when they may have changed. */
export class FigureStore {
  readonly #entries = new Map<string, Entry>();
  readonly #batcher: FigureStoreOptions['batcher'];
  readonly #lastAnswer: FigureStoreOptions['lastAnswer'];
  readonly #deadline: ReturnType<typeof createDeadline>;

  constructor({ batcher, lastAnswer, deadlineMs = DEADLINE_MS }: FigureStoreOptions) {
    this.#batcher = batcher;
    this.#lastAnswer = lastAnswer;
    this.#deadline = createDeadline(deadlineMs, (key) => {
      const entry = this.#entries.get(key);
      if (entry !== undefined) void this.#fallBack(entry, entry.turn, new ApiFailure('timeout'));
    });
  }

  /** Tells the outcome of a question at once or within 20 s, then again; answers how to stop. */
  watch(ask: Ask, listener: Listener): () => void {
    const entry = this.#entryOf(ask);
    const isFirst = entry.listeners.size === 0;
    entry.listeners.add(listener);
    if (entry.outcome !== undefined) listener(entry.outcome);
    if (isFirst && (entry.outcome === undefined || entry.stale)) this.#request(entry);
    return () => this.#leave(entry, listener);
  }

  /** Asks again what is watched of these waves, or everything; and what was refused or is stale. */
  refresh(waves?: readonly string[]): void {
    this.#renew(
      (entry) =>
        waves === undefined ||
        isRefused(entry) ||
        entry.stale ||
        wavesOf(entry).some((wave) => waves.includes(wave)),
    );
  }

  /** Asks again what was answered at another head than these; then also what was refused. */
  compare(heads: Readonly<Record<string, string>>): void {
    const isChanged = [...this.#entries.values()].some((entry) => isBehind(entry, heads));
    if (isChanged) this.#renew((entry) => isRefused(entry) || isBehind(entry, heads));
  }

  /** Asks again what failed: after a sign-in all of it, else only what may pass by itself. */
  retry(failures: 'all' | 'passing'): void {
    this.#renew(
      ({ stale, outcome }) =>
        stale && (failures === 'all' || outcome?.kind !== 'failed' || isPassing(outcome.failure)),
    );
  }

  /** Forgets every answer and asks again what is watched: another person, another organisation. */
  restart(): void {
    for (const entry of this.#entries.values()) entry.outcome = undefined;
    this.#renew(() => true);
  }

  isWatched(): boolean {
    return this.#watched().length > 0;
  }

  watchedWaves(): readonly string[] {
    return [...new Set(this.#watched().flatMap(wavesOf))];
  }

  #watched(): readonly Entry[] {
    return [...this.#entries.values()].filter(({ listeners }) => listeners.size > 0);
  }

  #entryOf(ask: Ask): Entry {
    const key = askKey(ask);
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    if (this.#entries.size >= KEPT_ENTRIES) this.#forgetUnwatched();
    const entry = newEntry(ask, key);
    this.#entries.set(key, entry);
    return entry;
  }

  #forgetUnwatched(): void {
    for (const [key, { listeners }] of this.#entries) if (listeners.size === 0) this.#entries.delete(key);
  }

  #request(entry: Entry): void {
    entry.turn += 1;
    const mine = entry.turn;
    if (entry.outcome === undefined) this.#deadline.start(entry.key);
    this.#batcher.ask(entry.ask).then(
      ({ answer, heads }) => {
        if (mine !== entry.turn) return;
        entry.heads = heads;
        entry.stale = false;
        this.#publish(entry, { kind: 'answered', answer });
      },
      (cause: unknown) => this.#fallBack(entry, mine, toApiFailure(cause)),
    );
  }

  /** Keeps what is shown, else shows what this browser last knew, else says why there is nothing. */
  async #fallBack(entry: Entry, mine: number, failure: ApiFailure): Promise<void> {
    const isShown = (): boolean => entry.outcome?.kind === 'answered' && isPassing(failure);
    const answer =
      isPassing(failure) && !isShown() ? await this.#lastAnswer(entry.key).catch(() => undefined) : undefined;
    if (mine !== entry.turn) return;
    entry.stale = true;
    if (isShown()) return;
    this.#publish(entry, answer === undefined ? { kind: 'failed', failure } : { kind: 'answered', answer });
  }

  #publish(entry: Entry, outcome: Outcome): void {
    this.#deadline.stop(entry.key);
    entry.outcome = outcome;
    for (const listener of [...entry.listeners]) listener(outcome);
  }

  #renew(isDue: (entry: Entry) => boolean): void {
    for (const entry of [...this.#entries.values()].filter(isDue)) {
      if (entry.listeners.size > 0) this.#request(entry);
      else this.#entries.delete(entry.key);
    }
  }

  #leave(entry: Entry, listener: Listener): void {
    entry.listeners.delete(listener);
    if (entry.listeners.size > 0 || entry.outcome !== undefined) return;
    this.#deadline.stop(entry.key);
    this.#batcher.drop(entry.ask);
    if (this.#entries.get(entry.key) === entry) this.#entries.delete(entry.key);
  }
}
