import type { Scope } from './scope.ts';

export type ChainVerdict =
  | { readonly intact: true; readonly length: number }
  /** The first audit item that is missing, altered or out of the chain. */
  | { readonly intact: false; readonly brokenAt: number };

/** The audit of one organisation, only ever added to: who did what, each item proved by the next. */
export type AuditTrail = {
  /** What is kept of a scope, the first commit first, some at a time. */
  readonly entries: (scope: Scope) => AsyncIterable<readonly object[]>;
  /**
   * Reads the chain of a scope again and checks that every item proves the one before, up to the head: from its
   * `start`, or from what was last sealed of it.
   */
  readonly verify: (scope: Scope, from: 'start' | 'seal') => Promise<ChainVerdict>;
  /** Keeps aside, for good, how far the chain of a scope reached on a day and its last hash. */
  readonly seal: (scope: Scope, day: string) => Promise<void>;
};
