import { keysStarting } from '../key-range.ts';
import type { Clock, OrganisationStore, Scope, StoredRow, StoredSummary } from '../ports.ts';
import { contactKey, STANDARD_EVALUATIONS } from '../row-keys.ts';
import { instantOf } from '../session.ts';
import { storedContact } from '../stored/contact.ts';
import { storedEvaluation } from '../stored/evaluation.ts';
import { fromCell, storedPart, toCell, type Cell } from '../stored/summary.ts';
import { summarise, type Evaluated } from './summarise.ts';

/** What the evaluations of a platform in a wave add up to, and what was known when they were read. */
export type Summary = {
  readonly sequence: number;
  /** ISO instant: now when nothing changed since. */
  readonly asOf: string;
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
};

const TRIES = 3;
const WAIT_MS = 120;

/**
 * The summary of a scope, computed again from its rows when they have changed. One reader computes, the
 * others wait a moment; when the rows never hold still the last summary is given, with its own as-of.
 */
export async function readSummary(store: OrganisationStore, clock: Clock, scope: Scope): Promise<Summary> {
  let last: Summary | undefined;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const [head, kept] = await Promise.all([headOf(store, scope), readKept(store, scope)]);
    if (kept !== undefined && kept.sequence >= head) return { ...kept, asOf: instantOf(clock) };
    if (await store.summaries.lease(scope, head)) {
      const computed = await compute(store, clock, scope);
      if (computed.isSettled) return computed;
    } else await new Promise((resume) => setTimeout(resume, WAIT_MS));
    last = kept;
  }
  return last ?? compute(store, clock, scope);
}

const headOf = async ({ ledger }: OrganisationStore, scope: Scope): Promise<number> =>
  (await ledger.heads([scope])).get(scope)?.sequence ?? 0;

/** Undefined when there is none, or a mixture: its parts are written one by one. */
async function readKept({ summaries }: OrganisationStore, scope: Scope): Promise<Summary | undefined> {
  const items = new Map((await summaries.read(scope)).map((item) => [item.part, item]));
  const whole = items.get('');
  if (whole === undefined) return undefined;
  const { asOf, parts = [] } = storedPart.parse(whole.value);
  const own = parts.map((part) => items.get(part));
  if (!own.every((item) => item?.computedAt === whole.computedAt)) return undefined;
  const present = [whole, ...own].filter((item) => item !== undefined);
  return { sequence: whole.computedAt, asOf, cells: new Map(present.map(cellsOf)) };
}

const cellsOf = ({ part, value }: StoredSummary): [string, Cell[]] => [
  part,
  storedPart.parse(value).cells.map(toCell),
];

/** Settled, and then kept, when the head did not move while the rows were read. */
async function compute(store: OrganisationStore, clock: Clock, scope: Scope) {
  const before = await headOf(store, scope);
  const asOf = instantOf(clock);
  const cells = summarise(await readEvaluated(store, scope));
  const isSettled = (await headOf(store, scope)) === before;
  if (isSettled) await keep(store, scope, { sequence: before, asOf, cells });
  return { sequence: before, asOf, cells, isSettled };
}

async function keep({ summaries }: OrganisationStore, scope: Scope, summary: Summary): Promise<void> {
  const { asOf, cells, sequence } = summary;
  const parts = [...cells.keys()].filter((part) => part !== '');
  const values = [...cells].map(([part, own]) => {
    const value = { asOf, cells: own.map(fromCell) };
    return [part, part === '' ? { ...value, parts } : value] as const;
  });
  await summaries.store(scope, sequence, new Map(values));
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
