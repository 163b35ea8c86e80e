import { keysStarting } from '../key-range.ts';
import type { Clock, OrganisationStore, Scope, StoredRow, StoredSummary, Summaries } from '../ports.ts';
import { contactKey, STANDARD_EVALUATIONS } from '../row-keys.ts';
import { instantOf } from '../session.ts';
import { storedContact } from '../stored/contact.ts';
import { storedEvaluation } from '../stored/evaluation.ts';
import { viewMark } from '../stored/summary.ts';
import type { Evaluated } from './summarise.ts';

/** What is computed from the evaluations of a scope and kept until they change: by part, '' the whole evaluation. */
export type View<Value> = {
  readonly kept: (store: OrganisationStore) => Summaries;
  readonly compute: (evaluated: readonly Evaluated[]) => ReadonlyMap<string, Value>;
  readonly write: (value: Value) => object;
  readonly read: (stored: unknown) => Value;
};

export type Viewed<Value> = {
  readonly sequence: number;
  /** ISO instant: now when nothing changed since. */
  readonly asOf: string;
  readonly values: ReadonlyMap<string, Value>;
};

/** The evaluations of a scope that was seen at this sequence: as they were then, unless it has moved meanwhile. */
export type Evaluations = (scope: Scope, sequence: number) => Promise<readonly Evaluated[]>;

export type ViewSource = {
  readonly store: OrganisationStore;
  readonly clock: Clock;
  /** How evaluations are read; from their rows, each time, unless it is said. */
  readonly evaluations?: Evaluations | undefined;
};

type Source = ViewSource & { readonly scope: Scope };

/** Of a wave's platforms: each computed again writes some twenty parts, all at once. */
export const VIEWS_AT_ONCE = 8;

const TRIES = 3;
const WAIT_MS = 120;

/**
 * The view of a scope, computed again from its rows when they have changed. One reader computes, the
 * others wait a moment; when the rows never hold still the last one is given, with its own as-of.
 */
export async function readView<Value>(source: Source, view: View<Value>): Promise<Viewed<Value>> {
  const { store, clock, scope } = source;
  let last: Viewed<Value> | undefined;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const [head, kept] = await Promise.all([headOf(store, scope), readKept(source, view)]);
    if (kept !== undefined && kept.sequence >= head) return { ...kept, asOf: instantOf(clock) };
    if (await view.kept(store).lease(scope, head)) {
      const computed = await compute(source, view);
      if (computed.isSettled) return computed;
    } else await new Promise((resume) => setTimeout(resume, WAIT_MS));
    last = kept;
  }
  return last ?? compute(source, view);
}

const headOf = async ({ ledger }: OrganisationStore, scope: Scope): Promise<number> =>
  (await ledger.heads([scope])).get(scope)?.sequence ?? 0;

/** Undefined when there is none, or a mixture: its parts are written one by one. */
async function readKept<Value>(
  { store, scope }: Source,
  view: View<Value>,
): Promise<Viewed<Value> | undefined> {
  const items = new Map((await view.kept(store).read(scope)).map((item) => [item.part, item]));
  const whole = items.get('');
  if (whole === undefined) return undefined;
  const { asOf, parts } = viewMark.parse(whole.value);
  const own = parts.map((part) => items.get(part));
  if (!own.every((item) => item?.computedAt === whole.computedAt)) return undefined;
  const present = [whole, ...own].filter((item) => item !== undefined);
  const valueOf = ({ part, value }: StoredSummary) => [part, view.read(value)] as const;
  return { sequence: whole.computedAt, asOf, values: new Map(present.map(valueOf)) };
}

/** Settled, and then kept, when the head did not move while the rows were read. */
async function compute<Value>(source: Source, view: View<Value>) {
  const { store, clock, scope, evaluations } = source;
  const before = await headOf(store, scope);
  const asOf = instantOf(clock);
  const evaluated = await (evaluations?.(scope, before) ?? readEvaluated(store, scope));
  const values = view.compute(evaluated);
  const isSettled = (await headOf(store, scope)) === before;
  if (isSettled) await keep(source, view, { sequence: before, asOf, values });
  return { sequence: before, asOf, values, isSettled };
}

/** The whole evaluation also lists the parts there are. */
async function keep<Value>(
  { store, scope }: Source,
  view: View<Value>,
  { asOf, values, sequence }: Viewed<Value>,
): Promise<void> {
  const parts = [...values.keys()].filter((part) => part !== '');
  const written = [...values].map(([part, own]) => {
    const value = { asOf, ...view.write(own) };
    return [part, part === '' ? { ...value, parts } : value] as const;
  });
  await view.kept(store).store(scope, sequence, new Map(written));
}

/** Contacts of a scope with their standard evaluations. */
export async function readEvaluated({ ledger }: OrganisationStore, scope: Scope): Promise<Evaluated[]> {
  const [contacts, evaluations] = await Promise.all([
    ledger.list(scope, keysStarting('CONTACT#')),
    ledger.list(scope, keysStarting(STANDARD_EVALUATIONS)),
  ]);
  const byKey = new Map(contacts.rows.map((row) => [row.key, row]));
  return evaluations.rows.filter(({ deleted }) => !deleted).flatMap((row) => joined(row, byKey));
}

function joined(row: StoredRow, contacts: ReadonlyMap<string, StoredRow>): Evaluated[] {
  const evaluation = storedEvaluation.parse(row.value);
  const contact = contacts.get(contactKey(evaluation.key.contact));
  return contact === undefined ? [] : [{ contact: storedContact.parse(contact.value), evaluation }];
}
