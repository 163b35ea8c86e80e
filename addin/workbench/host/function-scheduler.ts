import type { CallOutcome, FunctionCall, FunctionCalls } from '../evaluator/function-calls.ts';
import type { PlainScalar } from '../evaluator/engine-value.ts';
import type { FunctionMetadata } from '../evaluator/function-metadata.ts';
import type { FunctionRunner, Invocation, Outcome } from './function-runner.ts';

type Running = { readonly call: FunctionCall; number: number | undefined };

type Parts = {
  readonly runner: FunctionRunner;
  readonly functions: readonly FunctionMetadata[];
  /** True once the add-in has said its functions can be called. */
  readonly isReady: () => boolean;
};

/**
 * Runs custom functions for the formula engine. Calls that start together go out in one message; the same function
 * with the same arguments runs once, however many cells ask; each answer is kept as the last one of its call.
 */
export class FunctionScheduler implements FunctionCalls {
  readonly #runner: FunctionRunner;
  readonly #isReady: Parts['isReady'];
  readonly #flags: ReadonlyMap<string, { stream: boolean; cancelable: boolean }>;
  readonly #running = new Map<string, Running>();
  readonly #outcomes = new Map<string, CallOutcome>();
  readonly #listeners = new Set<(key: string) => void>();

  constructor({ runner, functions, isReady }: Parts) {
    this.#runner = runner;
    this.#isReady = isReady;
    this.#flags = new Map(
      functions.map(({ id, options }) => [
        id.toUpperCase(),
        {
          stream: options?.stream === true,
          cancelable: options?.stream === true || options?.cancelable === true,
        },
      ]),
    );
  }

  /** The last answer of a call; undefined while there is none. */
  outcome(key: string): CallOutcome | undefined {
    return this.#outcomes.get(key);
  }

  /** Starts calls that are not running yet. Before the add-in is ready they wait for `resume`. */
  start(calls: readonly FunctionCall[]): void {
    const fresh = calls.filter(({ key }) => !this.#running.has(key));
    for (const call of fresh) this.#running.set(call.key, { call, number: undefined });
    if (this.#isReady()) this.#send(fresh.map(({ key }) => key));
  }

  /** Ends calls no cell makes any more. */
  stop(keys: readonly string[]): void {
    const numbers = keys.flatMap((key) => this.#running.get(key)?.number ?? []);
    for (const key of keys) {
      this.#running.delete(key);
      this.#outcomes.delete(key);
    }
    this.#runner.cancel(numbers);
  }

  /** Is told of every answer, by the key of its call. */
  onOutcome(listener: (key: string) => void): void {
    this.#listeners.add(listener);
  }

  /** The add-in is there, for the first time or again: what has no answer yet, and every stream, is called. */
  resume(): void {
    this.#runner.forget();
    const unfinished = [...this.#running].filter(
      ([key, { call }]) => !this.#outcomes.has(key) || this.#flagsOf(call.id).stream,
    );
    this.#send(unfinished.map(([key]) => key));
  }

  #send(keys: readonly string[]): void {
    const calls = keys.flatMap((key) => this.#running.get(key)?.call ?? []);
    const numbers = this.#runner.call(
      calls.map((call) => this.#invocation(call)),
      (index, outcome) => this.#settle(calls[index]?.key ?? '', outcome),
    );
    for (const [index, { key }] of calls.entries()) {
      const running = this.#running.get(key);
      if (running) running.number = numbers[index];
    }
  }

  #invocation({ id, args, address }: FunctionCall): Invocation {
    return { id, args, address, ...this.#flagsOf(id) };
  }

  #flagsOf(id: string): { stream: boolean; cancelable: boolean } {
    return this.#flags.get(id.toUpperCase()) ?? { stream: false, cancelable: false };
  }

  #settle(key: string, outcome: Outcome): void {
    if (!this.#running.has(key)) return;
    this.#outcomes.set(key, 'error' in outcome ? outcome : plainResult(outcome.value));
    for (const listener of this.#listeners) listener(key);
  }
}

/** What cells can hold of a result: of a card its basic value or its text. */
function plainResult(value: unknown): CallOutcome {
  if (!Array.isArray(value)) return { value: plainValue(value) };
  const lines: readonly unknown[] = value;
  return {
    value: lines.map((line) => (Array.isArray(line) ? line.map(plainValue) : [plainValue(line)])),
  };
}

function plainValue(value: unknown): PlainScalar {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'object' && value !== null ? plainEntity(value) : null;
}

function plainEntity(entity: object): PlainScalar {
  if ('basicValue' in entity) {
    const isError = 'type' in entity && entity.type === 'Error';
    return isError ? { error: String(entity.basicValue) } : plainValue(entity.basicValue);
  }
  return 'text' in entity ? plainValue(entity.text) : null;
}
