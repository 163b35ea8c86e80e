import type { FieldValue, RowChange } from '#contract/row';
import type { Refusal } from '#contract/refusal';
import { withValue } from './row-refusals.ts';
import type { RowStep } from './row-step.ts';
import type { CellRefusal, SheetColumn } from './specification.ts';

/** Looks into free texts before they leave this computer. */
export type TextGuard = {
  /** By text, why it waits for the person; a text that may go is not there. Rejects when nobody can look. */
  readonly look: (texts: readonly string[]) => Promise<ReadonlyMap<string, CellRefusal>>;
};

/** What may go, and what waits for the person with its reason, by key. */
export type Held = {
  readonly requests: readonly (readonly RowChange[])[];
  readonly steps: ReadonlyMap<string, RowStep>;
};

/**
 * Takes out of a push the free texts that a guard holds back. The rest of their row goes, but not what closes it, nor
 * a row that is not on the server yet.
 */
export async function holdBack(
  columns: readonly SheetColumn[],
  requests: readonly (readonly RowChange[])[],
  guard: TextGuard,
): Promise<Held> {
  const free = new Set(columns.filter(({ freeText }) => freeText === true).map(({ id }) => id));
  const closing = new Set(columns.filter(({ closes }) => closes === true).map(({ id }) => id));
  const texts = requests.flat().flatMap(({ changes }) => textsIn(changes, free));
  const waiting = texts.length === 0 ? new Map<string, CellRefusal>() : await guard.look(texts);
  if (waiting.size === 0) return { requests, steps: new Map() };
  const steps = new Map<string, RowStep>();
  const kept = requests.map((rows) =>
    rows.flatMap((row) => {
      const refusals = refusalsOf(row, free, waiting);
      if (refusals.length === 0) return [row];
      steps.set(row.key, holdingStep(refusals));
      return row.base === 0 ? [] : without(row, new Set([...refusals.map(({ field }) => field), ...closing]));
    }),
  );
  return { requests: kept.filter((rows) => rows.length > 0), steps };
}

const textsIn = (changes: RowChange['changes'], free: ReadonlySet<string>): readonly string[] =>
  Object.entries(changes).flatMap(([field, { to }]) => (free.has(field) && isText(to) ? [to] : []));

const isText = (value: FieldValue): value is string => typeof value === 'string';

const refusalsOf = (
  { changes }: RowChange,
  free: ReadonlySet<string>,
  waiting: ReadonlyMap<string, CellRefusal>,
): readonly Refusal[] =>
  Object.entries(changes).flatMap(([field, { to }]) => {
    const why = free.has(field) && isText(to) ? waiting.get(to) : undefined;
    return why === undefined ? [] : [withValue({ field, ...why }, to)];
  });

function without(row: RowChange, fields: ReadonlySet<string>): readonly RowChange[] {
  const left = Object.entries(row.changes).filter(([field]) => !fields.has(field));
  return left.length === 0 ? [] : [{ ...row, changes: Object.fromEntries(left) }];
}

/** The cell says why it waits, until it holds another text or the text is sent. */
const holdingStep =
  (refusals: readonly Refusal[]): RowStep =>
  (known) => {
    const fields = new Set(refusals.map(({ field }) => field));
    const others = known.refusals.filter(({ field }) => !fields.has(field));
    return { state: { ...known, refusals: [...others, ...refusals] }, writes: {} };
  };
