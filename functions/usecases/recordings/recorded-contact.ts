import type { OrganisationStore, RowWrite, Scope, StoredRow } from '../ports.ts';
import { contactKey, evaluationKey, recordingKey, standardEvaluationKey } from '../row-keys.ts';
import { storedContact, type StoredContact } from '../stored/contact.ts';
import { storedEvaluation, type StoredEvaluation } from '../stored/evaluation.ts';
import { storedRecording, type StoredVersion } from '../stored/recording.ts';
import { recordingOf, toldOf, versionsOf } from './versions.ts';

/** A contact of a sample with what was sent of it and who is to evaluate it. */
export type RecordedContact = {
  readonly id: string;
  /** Undefined once it left the sample. */
  readonly contact: StoredContact | undefined;
  /** Of the row of its recordings: 0 when there is none. */
  readonly version: number;
  readonly versions: readonly StoredVersion[];
  readonly evaluations: readonly { readonly version: number; readonly value: StoredEvaluation }[];
};

/** Some contacts of a sample, each with its evaluations, standard and double, that are still in it. */
export async function readRecorded(
  { ledger }: Pick<OrganisationStore, 'ledger'>,
  scope: Scope,
  contacts: readonly string[],
): Promise<ReadonlyMap<string, RecordedContact>> {
  const keys = contacts.flatMap((id) => [contactKey(id), standardEvaluationKey(id), recordingKey(id)]);
  const rows = await ledger.rows(scope, keys);
  const doubles = await ledger.rows(
    scope,
    contacts.flatMap((id) => doubleKeys(rows, id)),
  );
  return new Map(contacts.map((id) => [id, recordedContact(id, new Map([...rows, ...doubles]))]));
}

/** The same from rows that were read already. */
export function recordedContact(id: string, rows: ReadonlyMap<string, StoredRow>): RecordedContact {
  const contact = alive(rows.get(contactKey(id)));
  const recording = rows.get(recordingKey(id));
  const keys = [standardEvaluationKey(id), ...doubleKeys(rows, id)];
  return {
    id,
    contact: contact && storedContact.parse(contact.value),
    version: recording?.version ?? 0,
    versions: alive(recording) === undefined ? [] : versionsOf(storedRecording.parse(recording?.value)),
    evaluations: keys.flatMap((key) => {
      const row = alive(rows.get(key));
      return row === undefined ? [] : [{ version: row.version, value: storedEvaluation.parse(row.value) }];
    }),
  };
}

function doubleKeys(rows: ReadonlyMap<string, StoredRow>, contact: string): string[] {
  const standard = rows.get(standardEvaluationKey(contact));
  if (standard === undefined) return [];
  const { doubles } = storedEvaluation.parse(standard.value);
  return doubles.map((slot) => evaluationKey({ contact, purpose: 'double', slot }));
}

const alive = (row: StoredRow | undefined): StoredRow | undefined =>
  row?.deleted === true ? undefined : row;

/**
 * Writes what the recordings of a contact become, and into its evaluations what there is to hear: nobody who types in
 * one meets a conflict, since no field of theirs moves.
 */
export function recordingWrites(before: RecordedContact, versions: readonly StoredVersion[]): RowWrite[] {
  const value = recordingOf(before.id, versions);
  const key = recordingKey(before.id);
  const row = value === undefined ? { key, value: {}, deleted: true } : { key, value };
  const told = toldOf(versions);
  return [
    { ...row, version: before.version },
    ...before.evaluations
      .filter(({ value: { recording } }) => recording !== told)
      .map(({ version, value: evaluation }) => ({
        key: evaluationKey(evaluation.key),
        version,
        value: { ...evaluation, recording: told },
      })),
  ];
}
