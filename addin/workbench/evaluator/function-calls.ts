import type { PlainValue } from './engine-value.ts';

/** One call of a custom function as a cell makes it; `key` is the same for the same function and arguments. */
export type FunctionCall = { key: string; id: string; args: unknown[]; address: string };

/** What a custom function last answered. */
export type CallOutcome = { value: PlainValue } | { error: string; message?: string };

/**
 * What the evaluator needs from whoever calls custom functions: the last answer of a call, and the calls the workbook
 * makes now, so that new ones start together and abandoned streams end.
 */
export type FunctionCalls = {
  outcome: (key: string) => CallOutcome | undefined;
  start: (calls: readonly FunctionCall[]) => void;
  stop: (keys: readonly string[]) => void;
  onOutcome: (listener: (key: string) => void) => void;
};

/** The key under which a call's answer is kept. */
export function callKey(id: string, args: readonly unknown[]): string {
  return `${id.toUpperCase()}${JSON.stringify(args)}`;
}
