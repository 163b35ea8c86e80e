import type { Scope } from '../ports.ts';
import type { ForgettingWork } from './forgetting-work.ts';

const ENTRIES_AT_ONCE = 500;

/** Erases what the log of a scope still holds and nobody may read any more. */
export async function eraseLog({ store }: ForgettingWork, scope: Scope): Promise<void> {
  for (;;) if ((await store.erasure.log(scope, ENTRIES_AT_ONCE)).isEmpty) return;
}
