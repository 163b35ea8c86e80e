import { keysStarting } from '../key-range.ts';
import type { OrganisationStore } from '../ports.ts';
import { recordingKey, RECORDINGS, sampleScope } from '../row-keys.ts';
import { storedRecording, type StoredRecording, type StoredVersion } from '../stored/recording.ts';
import { versionsOf } from './versions.ts';

/** A recording to destroy: `contact` when it is known, else its row is looked for. */
export type DoomedRecording = {
  readonly wave: string;
  readonly platform: string;
  readonly contact?: string | undefined;
  /** As its files know it. */
  readonly path: string;
  readonly id: string;
  /** What the bucket says of it, for the register, when no row does. */
  readonly lying?: { readonly bytes: number; readonly createdAt: string } | undefined;
};

export type SampleOf = { readonly wave: string; readonly platform: string };

/** With what a row says of it, when one does. */
export type FoundRecording = {
  readonly doomed: DoomedRecording;
  readonly contact: string | undefined;
  readonly version: StoredVersion | undefined;
};

/** Things of several samples, sample after sample. */
export function bySample<Item extends SampleOf>(
  items: readonly Item[],
): readonly (SampleOf & { readonly own: readonly Item[] })[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const sample = sampleScope(item.wave, item.platform);
    groups.set(sample, [...(groups.get(sample) ?? []), item]);
  }
  return [...groups.values()].map((own) => {
    const { wave = '', platform = '' } = own[0] ?? {};
    return { wave, platform, own };
  });
}

/** What rows say of each: all of the sample's are read when the contact of one is not known. */
export async function findDoomed(
  { ledger }: Pick<OrganisationStore, 'ledger'>,
  { wave, platform }: SampleOf,
  recordings: readonly DoomedRecording[],
): Promise<readonly FoundRecording[]> {
  const scope = sampleScope(wave, platform);
  const contacts = recordings.map(({ contact }) => contact);
  const rows = contacts.includes(undefined)
    ? (await ledger.list(scope, keysStarting(RECORDINGS))).rows
    : [
        ...(
          await ledger.rows(
            scope,
            contacts.map((contact = '') => recordingKey(contact)),
          )
        ).values(),
      ];
  const stored = rows.filter(({ deleted }) => !deleted).map(({ value }) => storedRecording.parse(value));
  const byId = new Map(stored.flatMap(namedVersions));
  return recordings.map((doomed) => {
    const { contact = doomed.contact, version } = byId.get(doomed.id) ?? {};
    return { doomed, contact, version };
  });
}

const namedVersions = (row: StoredRecording) =>
  versionsOf(row).map((version) => [version.id, { contact: row.contact, version }] as const);
