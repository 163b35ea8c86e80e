import { forgetAt } from '#domain/forgetting/forget-at';
import type { Wave } from '#domain/wave';
import { keysStarting } from '../../key-range.ts';
import type { StoredRow } from '../../ports.ts';
import { CODES, CONTACTS, EVALUATIONS, RECORDINGS, sampleScope } from '../../row-keys.ts';
import { storedContact } from '../../stored/contact.ts';
import { storedEvaluation } from '../../stored/evaluation.ts';
import type { ForgettingWork } from '../forgetting-work.ts';

/** Everything a sample has of one contact to forget. */
export type DueContact = {
  /** Undefined when only evaluations of it are left. */
  readonly contact: StoredRow | undefined;
  readonly evaluations: readonly StoredRow[];
  readonly recording: StoredRow | undefined;
  /** What was coded of it. */
  readonly code: StoredRow | undefined;
};

/** By id, the contacts of a sample that are to be forgotten now, those that left it included. */
export async function readDue(
  { store, clock }: ForgettingWork,
  wave: Wave,
  platform: string,
): Promise<ReadonlyMap<string, DueContact>> {
  const scope = sampleScope(wave.code, platform);
  const rowsOf = (prefix: string) => store.ledger.list(scope, keysStarting(prefix));
  const [evaluations, recordings, codes] = await Promise.all(
    [EVALUATIONS, RECORDINGS, CODES].map(async (prefix) => (await rowsOf(prefix)).rows),
  );
  // After what hangs on them: a contact that comes in meanwhile is not taken for one whose row is gone.
  const contacts = await rowsOf(CONTACTS);
  const read = new Map(contacts.rows.map((row) => [storedContact.parse(row.value).id, row]));
  const byContact = grouped(evaluations ?? []);
  const recording = new Map((recordings ?? []).map((row) => [row.key.slice(RECORDINGS.length), row]));
  const code = new Map((codes ?? []).map((row) => [row.key.slice(CODES.length), row]));
  const isDue = (id: string): boolean => {
    const row = read.get(id);
    // What is left of one whose row is gone is of a cut before ours: it is older still.
    if (row === undefined) return true;
    const { forgotten, start } = storedContact.parse(row.value);
    return forgotten !== true && clock.now() >= forgetAt(start, wave.timeZone);
  };
  const ids = new Set([...read.keys(), ...byContact.keys(), ...recording.keys(), ...code.keys()]);
  return new Map(
    [...ids].filter(isDue).map((id) => [
      id,
      {
        contact: read.get(id),
        evaluations: byContact.get(id) ?? [],
        recording: recording.get(id),
        code: code.get(id),
      },
    ]),
  );
}

function grouped(rows: readonly StoredRow[]): ReadonlyMap<string, readonly StoredRow[]> {
  const groups = new Map<string, StoredRow[]>();
  for (const row of rows) {
    const { contact } = storedEvaluation.parse(row.value).key;
    groups.set(contact, [...(groups.get(contact) ?? []), row]);
  }
  return groups;
}
