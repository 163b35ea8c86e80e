import * as z from 'zod';
import type { Entry } from './bridge.ts';
import { defineObject, type HostObject } from './host-object.ts';

/** A custom function as a cell calls it. A missing optional argument is null, a range a 2-D array. */
export type Invocation = {
  readonly id: string;
  readonly args: readonly unknown[];
  /** `Sheet1!A1`. */
  readonly address: string;
  readonly stream: boolean;
  readonly cancelable: boolean;
};

/** What a function answered; an error keeps the reason it gave. */
export type Outcome = { readonly value: unknown } | { readonly error: string; readonly message?: string };

type Call = { readonly stream: boolean; readonly settled: (outcome: Outcome) => void };

const category = 1;
const messageTypes = { call: 1000, cancel: 1001 } as const;
const flags = { cancelable: 1, stream: 2 } as const;

/** The client's error numbers; 9 and 10 (no such function) come from newer builds, 2 from older ones. */
const failures: Readonly<Record<number, string>> = {
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

const resultSchema = z.object({
  id: z.number(),
  failed: z.boolean().nullish(),
  value: z.unknown(),
  errorCode: z.number().nullish(),
});

const arrayResultSchema = z.tuple([z.number(), z.boolean(), z.unknown(), z.number().nullish()], z.unknown());

/** Calls custom functions in the pane and takes their results. */
export class FunctionRunner {
  readonly #send: (entries: readonly Entry[]) => void;
  readonly #calls = new Map<number, Call>();
  #next = 1;

  constructor(send: (entries: readonly Entry[]) => void) {
    this.#send = send;
  }

  /** Calls all of them in one message, as Excel does; returns their numbers, for cancelling. */
  call(invocations: readonly Invocation[], settled: (index: number, outcome: Outcome) => void): number[] {
    const numbers = invocations.map(({ stream }, index) => {
      const number = this.#next;
      this.#next += 1;
      this.#calls.set(number, { stream, settled: (outcome) => settled(index, outcome) });
      return number;
    });
    if (invocations.length > 0) {
      this.#send(invocations.map((invocation, index) => callEntry(invocation, numbers[index] ?? 0)));
    }
    return numbers;
  }

  /** Ends a call nobody waits for: the function's `onCanceled` runs, and what it still says is dropped. */
  cancel(numbers: readonly number[]): void {
    const known = numbers.filter((number) => this.#calls.delete(number));
    if (known.length === 0) return;
    this.#send(
      known.map((invocationId) => [category, messageTypes.cancel, '', { invocationId }, this.#next++]),
    );
  }

  /** The pane is gone, and with it whatever was running. */
  forget(): void {
    this.#calls.clear();
  }

  /** The object the client library gives results to. */
  service(ready: () => void): HostObject {
    return defineObject<FunctionRunner>({
      name: 'customFunctions',
      methods: {
        setInvocationResults: (_, [results]) => this.#settleAll(results),
        setInvocationArrayResults: (_, [results]) => this.#settleArrays(results),
        _setOsfControlContainerReadyForCustomFunctions: ready,
        _getEnabledFeatures: () => [],
      },
    })(this);
  }

  #settleAll(results: unknown): void {
    for (const { id, failed, value, errorCode } of z.array(resultSchema).parse(results)) {
      this.#settle(id, failed ? failure(value, errorCode) : success(value));
    }
  }

  #settleArrays(results: unknown): void {
    for (const [id, succeeded, value, errorCode] of z.array(arrayResultSchema).parse(results)) {
      this.#settle(id, succeeded ? success(value) : failure(value, errorCode));
    }
  }

  #settle(number: number, outcome: Outcome): void {
    const call = this.#calls.get(number);
    if (!call) return;
    if (!call.stream) this.#calls.delete(number);
    call.settled(outcome);
  }
}

function callEntry({ id, args, address, stream, cancelable }: Invocation, number: number): Entry {
  const flag = (cancelable ? flags.cancelable : 0) | (stream ? flags.stream : 0);
  return [category, messageTypes.call, '', [number, id, args, address, flag], number];
}

const errorEntity = z.object({
  type: z.literal('Error'),
  basicValue: z.string(),
  message: z.string().optional(),
});

/** A stream gives an error as a value: an entity that must become an error again. */
function success(value: unknown): Outcome {
  const entity = errorEntity.safeParse(value).data;
  if (!entity) return { value };
  return { error: entity.basicValue, ...(entity.message && { message: entity.message }) };
}

function failure(message: unknown, code: number | null | undefined): Outcome {
  const error = failures[code ?? 3] ?? '#VALUE!';
  return typeof message === 'string' && message !== '' ? { error, message } : { error };
}
