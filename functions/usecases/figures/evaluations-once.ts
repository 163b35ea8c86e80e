import type { OrganisationStore, Scope } from '../ports.ts';
import { readEvaluated, type Evaluations } from './read-view.ts';

/** Reads the evaluations of each scope once, and again when it has moved. Keeps them all: for one piece of work. */
export function evaluationsOnce(store: OrganisationStore): Evaluations {
  const known = new Map<Scope, { readonly sequence: number; readonly read: ReturnType<Evaluations> }>();
  return (scope, sequence) => {
    const before = known.get(scope);
    if (before?.sequence === sequence) return before.read;
    const read = readEvaluated(store, scope);
    known.set(scope, { sequence, read });
    return read;
  };
}
