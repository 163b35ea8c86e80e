import type { CellValue } from './cell-value.ts';
import type { RowStep } from './row-step.ts';
import { latestOf, type RowState } from './sheet-state.ts';
import type { SheetColumn, SheetSpecification } from './specification.ts';

export type Side = 'mine' | 'theirs';
export type Choice = { readonly key: string; readonly field: string; readonly side: Side };

export type ChosenCell = { readonly state: RowState; readonly write?: CellValue };

/**
 * The state of a row once the person chose a side, of a conflict or of an undone receipt. Theirs is written in
 * the cell; mine becomes an ordinary change from the server's value, to send.
 */
export function choose(column: SheetColumn, known: RowState, side: Side): ChosenCell {
  const theirs = latestOf(known)[column.id] ?? null;
  const state: RowState = {
    ...known,
    base: { ...known.base, [column.id]: theirs },
    theirs: without(known.theirs, column.id),
    overwritten: without(known.overwritten, column.id),
  };
  return side === 'mine' ? { state } : { state, write: column.toCell(theirs) };
}

const without = <T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));

/** By row, the step that settles some of its cells as the person chose. */
export function choiceSteps(
  { columns }: SheetSpecification,
  choices: readonly Choice[],
): ReadonlyMap<string, RowStep> {
  const known = new Map(columns.map((column) => [column.id, column]));
  const steps = new Map<string, RowStep>();
  for (const { key, field, side } of choices) {
    const column = known.get(field);
    const before = steps.get(key);
    if (column !== undefined) steps.set(key, choiceStep(column, side, before));
  }
  return steps;
}

const choiceStep =
  (column: SheetColumn, side: Side, before: RowStep | undefined): RowStep =>
  (known, cells) => {
    const earlier = before?.(known, cells) ?? { state: known, writes: {} };
    const { state, write } = choose(column, earlier.state, side);
    const written = write === undefined ? {} : { [column.id]: write };
    return { state, writes: { ...earlier.writes, ...written } };
  };
