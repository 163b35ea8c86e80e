import type { Wave } from '#domain/wave';
import type { OrganisationStore, Scope, StoredRow } from '../ports.ts';
import { versionsOf } from '../recordings/versions.ts';
import { codeKey, contactKey, recordingKey, standardEvaluationKey } from '../row-keys.ts';
import { noCode, storedCode, type StoredCode } from '../stored/code.ts';
import { storedContact, type StoredContact } from '../stored/contact.ts';
import { storedEvaluation, type StoredEvaluation } from '../stored/evaluation.ts';
import { storedRecording, type StoredVersion } from '../stored/recording.ts';

/** A contact of a sample with what was coded of it. */
export type ContactToCode = {
  readonly contact: StoredContact;
  /** It is in the sample no more. */
  readonly isGone: boolean;
  /** Undefined when it never was to be evaluated. */
  readonly evaluation: StoredEvaluation | undefined;
  readonly code: StoredCode;
  /** Of the row of its codes: 0 when nothing was coded. */
  readonly version: number;
  /** On the wire, of everything that its row says: the sum of four versions, none of which ever falls. */
  readonly revision: number;
  readonly recordings: readonly StoredVersion[];
  readonly wave: Wave;
};

/** The contacts of these ids that a sample has or had, in their order. */
export async function readContactsToCode(
  { ledger }: Pick<OrganisationStore, 'ledger'>,
  { wave, scope }: { readonly wave: Wave; readonly scope: Scope },
  ids: readonly string[],
): Promise<readonly ContactToCode[]> {
  const rows = await ledger.rows(scope, [...new Set(ids)].flatMap(keysOf));
  return [...new Set(ids)].flatMap((id) => toCode(wave, id, rows) ?? []);
}

const keysOf = (id: string): readonly string[] => [
  contactKey(id),
  standardEvaluationKey(id),
  codeKey(id),
  recordingKey(id),
];

function toCode(wave: Wave, id: string, rows: ReadonlyMap<string, StoredRow>): ContactToCode | undefined {
  const [contact, standard, code, recording] = keysOf(id).map((key) => rows.get(key));
  if (contact === undefined) return undefined;
  const versions = [contact, standard, code, recording].map((row) => row?.version ?? 0);
  return {
    contact: storedContact.parse(contact.value),
    isGone: contact.deleted,
    evaluation: standard && storedEvaluation.parse(standard.value),
    code: code === undefined || code.deleted ? noCode(id) : storedCode.parse(code.value),
    version: code?.version ?? 0,
    revision: versions.reduce((sum, version) => sum + version, 0),
    recordings:
      recording === undefined || recording.deleted ? [] : versionsOf(storedRecording.parse(recording.value)),
    wave,
  };
}
