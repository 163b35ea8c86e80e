import type { Member } from '#domain/role';
import type { OrganisationStore, Scope, StoredRow } from '../ports.ts';
import { evaluationKey, standardEvaluationKey } from '../row-keys.ts';
import { storedEvaluation, type StoredEvaluation } from '../stored/evaluation.ts';

/** By contact that several people evaluate, every row of it. */
export type Pairs = ReadonlyMap<string, readonly StoredRow[]>;

type Asking = { readonly store: OrganisationStore; readonly member: Member };

/** The rows that decide who may see these: none for an evaluator, who is only ever given their own. */
export async function readPairs(
  { store, member }: Asking,
  scope: Scope,
  rows: readonly StoredRow[],
): Promise<Pairs> {
  if (member.role !== 'quality-manager') return new Map();
  const standard = await store.ledger.rows(scope, rows.map(evaluationOf).flatMap(standardOf));
  const evaluations = [...standard.values()].map(evaluationOf);
  const doubles = await store.ledger.rows(scope, evaluations.flatMap(doublesOf));
  const pairs = new Map<string, StoredRow[]>();
  for (const row of [...standard.values(), ...doubles.values()]) {
    const { contact } = evaluationOf(row).key;
    if (!row.deleted) pairs.set(contact, [...(pairs.get(contact) ?? []), row]);
  }
  return pairs;
}

/** Rows of contacts that this person evaluates, or did: what they may see of them may have changed with these. */
export function counterparts(pairs: Pairs, rows: readonly StoredRow[], { objectId }: Member): StoredRow[] {
  const given = new Set(rows.map(({ key }) => key));
  const contacts = rows
    .map(evaluationOf)
    .filter(({ evaluator, formerEvaluators }) => [evaluator, ...formerEvaluators].includes(objectId))
    .map(({ key }) => key.contact);
  return [...new Set(contacts)]
    .flatMap((contact) => pairs.get(contact) ?? [])
    .filter(({ key }) => !given.has(key));
}

/** What others hold of the contact of a row. */
export const othersOf = (pairs: Pairs, { key }: StoredRow, { key: { contact } }: StoredEvaluation) =>
  (pairs.get(contact) ?? []).filter((row) => row.key !== key).map(evaluationOf);

const evaluationOf = ({ value }: StoredRow): StoredEvaluation => storedEvaluation.parse(value);

const standardOf = ({ key, doubles }: StoredEvaluation): string[] =>
  key.purpose === 'double' || doubles.length > 0 ? [standardEvaluationKey(key.contact)] : [];

const doublesOf = ({ key: { contact }, doubles }: StoredEvaluation): string[] =>
  doubles.map((slot) => evaluationKey({ contact, purpose: 'double', slot }));
