import type * as z from 'zod';
import type { completeUploadsSchema } from '#contract/recording';
import { readAudioHeader } from '#domain/recording/read-audio-header';
import { lifecycleDue } from '#domain/retention';
import type { Files } from '../ports/files.ts';
import type { Session } from '../session.ts';
import type { StoredVersion } from '../stored/recording.ts';
import type { SampleOf } from './find-doomed.ts';
import { recordingPlace } from './recording-path.ts';
import { refuse } from './refused-recording.ts';
import type { Looked } from './settle-recordings.ts';

export type Sent = z.output<typeof completeUploadsSchema>['files'][number];
type Place = SampleOf & { readonly versions: readonly StoredVersion[] };

/** What became of a file that was announced: taken already, not there yet, or there and what its header says. */
export async function lookAtUpload(
  { store, clock }: Session,
  { versions, wave, platform }: Place,
  { contact, id, seconds, peaks }: Sent,
): Promise<Looked> {
  const version = versions.find((one) => one.id === id);
  if (version === undefined || version.state === 'gone') return { id, left: refuse(contact, 'not-arrived') };
  const { state, path, end, bytes: announced } = version;
  const arrived = { wave, platform, contact, id, path };
  if (clock.now() >= Date.parse(end)) return { ...arrived, refused: refuse(contact, 'past-end', { end }) };
  if (state === 'ready') return { ...version, ...arrived };
  if (isTooLate(version, clock.now())) return { ...arrived, refused: refuse(contact, 'not-arrived') };
  const size = await store.files.sizeOf(path);
  if (size === undefined) return { id, left: refuse(contact, 'not-arrived') };
  if (size !== announced)
    return { ...arrived, refused: refuse(contact, 'not-arrived', { announced, arrived: size }) };
  const header = await readAudioHeader({ size, read: pieces(store.files, path) });
  if ('refused' in header) return { ...arrived, refused: refuse(contact, header.refused, header.parameters) };
  return { ...arrived, end, format: header.format, seconds: header.seconds ?? seconds, peaks };
}

const pieces =
  (files: Pick<Files, 'readPiece'>, path: string) =>
  async (from: number, length: number): Promise<Uint8Array> =>
    (await files.readPiece(path, from, length)) ?? new Uint8Array();

/** Sent over a midnight, the bucket would keep it a day too long: it is asked for again, under one day less. */
function isTooLate({ path, limit }: StoredVersion, now: number): boolean {
  const days = recordingPlace(path)?.days ?? 0;
  return lifecycleDue(new Date(now).toISOString(), days) > Date.parse(limit);
}
