import { keysStarting } from '../key-range.ts';
import type { OrganisationStore } from '../ports.ts';
import type { SampleOf } from '../recordings/find-doomed.ts';
import { versionsOf } from '../recordings/versions.ts';
import { RECORDINGS, sampleScope } from '../row-keys.ts';
import { storedRecording, type StoredVersion } from '../stored/recording.ts';

/** A recording that a row of its sample names, now or as one that was replaced. */
export type KnownRecording = StoredVersion & { readonly contact: string };

/** Every recording that the rows of a sample name; a row that cannot be read names none. */
export async function readKnown(
  { ledger }: Pick<OrganisationStore, 'ledger'>,
  { wave, platform }: SampleOf,
): Promise<readonly KnownRecording[]> {
  const { rows } = await ledger.list(sampleScope(wave, platform), keysStarting(RECORDINGS));
  return rows
    .filter(({ deleted }) => !deleted)
    .flatMap(({ value }) => storedRecording.safeParse(value).data ?? [])
    .flatMap((row) => versionsOf(row).map((version) => ({ ...version, contact: row.contact })));
}

/** By id. */
export const byId = (known: readonly KnownRecording[]): ReadonlyMap<string, KnownRecording> =>
  new Map(known.map((one) => [one.id, one]));
