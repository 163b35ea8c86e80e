import type { Typist } from './row-changes.ts';
import type { RowStep } from './row-step.ts';
import type { SheetState } from './sheet-state.ts';

/** A cell of a row, by key and column: where it stands does not matter. */
export type Place = { readonly key: string; readonly column: string };

/** By row, the step that remembers who typed into some of its cells. */
export function typingSteps(
  { rows }: SheetState,
  places: readonly Place[],
  typist: Typist,
): ReadonlyMap<string, RowStep> {
  const columns = new Map<string, Set<string>>();
  for (const { key, column } of places)
    if (rows.has(key)) columns.set(key, (columns.get(key) ?? new Set()).add(column));
  const steps = [...columns].map(([key, typed]) => [key, typingStep(typed, typist)] as const);
  return new Map(steps);
}

const typingStep =
  (typed: ReadonlySet<string>, typist: Typist): RowStep =>
  (known) => {
    const others = known.typedByOthers.filter((column) => !typed.has(column));
    return {
      state: { ...known, typedByOthers: typist === 'me' ? others : [...others, ...typed] },
      writes: {},
    };
  };
