import { isDone } from '#domain/evaluation-lifecycle';
import type { Wave } from '#domain/wave';
import { newEvaluation } from '../evaluations/new-evaluation.ts';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore, RowWrite, Scope, StoredRow } from '../ports.ts';
import {
  contactKey,
  DOUBLE_EVALUATIONS,
  evaluationKey,
  recordingKey,
  STANDARD_EVALUATIONS,
  standardEvaluationKey,
} from '../row-keys.ts';
import { toldByRow } from '../recordings/versions.ts';
import { storedContact, type StoredContact } from '../stored/contact.ts';
import { storedEvaluation, type StoredEvaluation } from '../stored/evaluation.ts';

type Versioned<Value> = { readonly value: Value; readonly version: number };

/** A contact that a draw put into the sample, with what people are to evaluate of it. */
export type DrawnRow = {
  readonly contact: Versioned<StoredContact>;
  readonly standard: Versioned<StoredEvaluation>;
  readonly doubles: readonly Versioned<StoredEvaluation>[];
};

/** The contacts of a sample's scope that draws of a batch put there, and nobody took away since. */
export async function readDrawnRows(
  { ledger }: OrganisationStore,
  scope: Scope,
  period: string,
): Promise<readonly DrawnRow[]> {
  const prefixes = ['CONTACT#', STANDARD_EVALUATIONS, DOUBLE_EVALUATIONS];
  const read = await Promise.all(prefixes.map((prefix) => ledger.list(scope, keysStarting(prefix))));
  const rows = new Map(read.flatMap((page) => page.rows).map((row) => [row.key, row]));
  const contacts = read[0]?.rows ?? [];
  return contacts
    .flatMap((row) => drawnRow(row, rows))
    .filter(({ contact }) => contact.value.batch === period);
}

/** One of them as it is now; undefined when it is not in the sample by a draw. */
export async function readDrawnRow(
  { ledger }: OrganisationStore,
  scope: Scope,
  contact: string,
): Promise<DrawnRow | undefined> {
  const rows = await ledger.rows(scope, [contactKey(contact), standardEvaluationKey(contact)]);
  const standard = rows.get(standardEvaluationKey(contact));
  const slots = standard === undefined ? [] : storedEvaluation.parse(standard.value).doubles;
  const doubles = await ledger.rows(
    scope,
    slots.map((slot) => doubleKey(contact, slot)),
  );
  return drawnRow(rows.get(contactKey(contact)), new Map([...rows, ...doubles]))[0];
}

const doubleKey = (contact: string, slot: string): string =>
  evaluationKey({ contact, purpose: 'double', slot });

function drawnRow(row: StoredRow | undefined, rows: ReadonlyMap<string, StoredRow>): DrawnRow[] {
  if (row === undefined || row.deleted) return [];
  const contact = storedContact.parse(row.value);
  const standard = evaluationOf(rows.get(standardEvaluationKey(contact.id)));
  if (contact.drawn === undefined || standard === undefined) return [];
  const doubles = standard.value.doubles.flatMap(
    (slot) => evaluationOf(rows.get(doubleKey(contact.id, slot))) ?? [],
  );
  return [{ contact: { value: contact, version: row.version }, standard, doubles }];
}

const evaluationOf = (row: StoredRow | undefined): Versioned<StoredEvaluation> | undefined =>
  row === undefined || row.deleted
    ? undefined
    : { value: storedEvaluation.parse(row.value), version: row.version };

const evaluationsOf = ({ standard, doubles }: DrawnRow): readonly Versioned<StoredEvaluation>[] => [
  standard,
  ...doubles,
];

/** Somebody wrote into one of its evaluations. */
export const isBegun = (row: DrawnRow): boolean =>
  evaluationsOf(row).some(({ value }) => value.state !== 'assigned');

export const isSubmitted = (row: DrawnRow): boolean => evaluationsOf(row).some(({ value }) => isDone(value));

/** What takes a contact out of the sample: its rows stay as tombstones, so that whoever had them is told. */
export const leavingWrites = (row: DrawnRow): readonly RowWrite[] => [
  { key: contactKey(row.contact.value.id), ...row.contact, deleted: true },
  ...evaluationsOf(row).map((one) => ({ key: evaluationKey(one.value.key), ...one, deleted: true })),
];

/**
 * What puts a contact into the sample, over what was there of it: one that was in it before may have its recording still.
 */
export function enteringWrites(
  wave: Wave,
  contact: StoredContact,
  present: ReadonlyMap<string, StoredRow>,
): readonly RowWrite[] {
  const write = (key: string, value: object): RowWrite => ({
    key,
    version: present.get(key)?.version ?? 0,
    value,
  });
  const recording = toldByRow(present.get(recordingKey(contact.id)));
  return [
    write(contactKey(contact.id), contact),
    write(standardEvaluationKey(contact.id), newEvaluation(wave, contact, recording)),
  ];
}
