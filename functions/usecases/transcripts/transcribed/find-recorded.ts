import { hasEnded } from '#domain/retention';
import type { OrganisationStore } from '../../ports.ts';
import { readRecorded, type RecordedContact } from '../../recordings/recorded-contact.ts';
import { recordingPlace, type RecordingPlace } from '../../recordings/recording-path.ts';
import { readKnown } from '../../retention/known-recordings.ts';
import { sampleScope } from '../../row-keys.ts';
import type { StoredVersion } from '../../stored/recording.ts';

/** A sound that lies in the bucket, with its contact. */
export type RecordedSound = {
  readonly wave: string;
  readonly platform: string;
  readonly version: StoredVersion;
  readonly recorded: RecordedContact & { readonly contact: NonNullable<RecordedContact['contact']> };
};

/** Which call a path is the sound of, while it may be heard; undefined once it was destroyed, or left the sample. */
export async function findRecorded(
  store: OrganisationStore,
  path: string,
  now: number,
): Promise<RecordedSound | undefined> {
  const place = recordingPlace(path);
  if (place === undefined || hasEnded(place.end, now)) return undefined;
  const known = (await readKnown(store, place)).find(({ id }) => id === place.id);
  if (known === undefined) return undefined;
  const scope = sampleScope(place.wave, place.platform);
  const recorded = (await readRecorded(store, scope, [known.contact])).get(known.contact);
  return recorded && soundOf(place, recorded);
}

function soundOf(
  { wave, platform, id }: RecordingPlace,
  recorded: RecordedContact,
): RecordedSound | undefined {
  const { contact, versions } = recorded;
  const version = versions.find((one) => one.id === id && one.state === 'ready' && one.form === 'audio');
  if (contact?.channel !== 'phone' || version === undefined) return undefined;
  return { wave, platform, version, recorded: { ...recorded, contact } };
}
