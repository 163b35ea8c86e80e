import type { CreateWave } from '#contract/wave';

/** A wave as it is being filled in. */
export type WaveDraft = {
  /** Empty: free dates. */
  readonly quarter: string;
  readonly from: string;
  readonly to: string;
  /** Empty: the quarter is the code. */
  readonly code: string;
  readonly method: CreateWave['method'];
};

type Dated = Pick<CreateWave, 'code' | 'method' | 'quarter' | 'from' | 'to'>;

/** What is asked of the server for the period and the code, or undefined while something lacks. */
export function datedWave({ quarter, from, to, code, method }: WaveDraft): Dated | undefined {
  const typed = wireCode(code);
  if (quarter !== '') return { code: typed === '' ? quarter : typed, method, quarter };
  return typed === '' || from === '' || to === '' || to < from
    ? undefined
    : { code: typed, method, from, to };
}

/** `2026-T4` is how French says it; the code is `2026-Q4` for everybody. */
const wireCode = (typed: string): string =>
  typed
    .trim()
    .toUpperCase()
    .replace(/^(\d{4})-T([1-4])$/, '$1-Q$2');
