import type { Member } from '#domain/role';
import { byItself } from '../../schedule/by-itself.ts';
import { readyOf } from '../../recordings/versions.ts';
import type { StoredVersion } from '../../stored/recording.ts';
import type { RecordedSound } from './find-recorded.ts';

/** On whose behalf a transcript is kept that nobody sent. */
export const transcribing: Member = {
  tenant: byItself.tenant,
  objectId: 'transcription',
  name: 'Amazon Transcribe',
  role: 'quality-manager',
  platforms: [],
};

const isOurs = ({ by }: StoredVersion): boolean =>
  by.tenant === transcribing.tenant && by.objectId === transcribing.objectId;

/** Whether a call lacks its transcript: what somebody sent stays, what was written of a sound before this one does not. */
export function lacksTranscript({ recorded: { versions }, version }: RecordedSound): boolean {
  const there = readyOf(versions, 'transcript');
  if (there === undefined) return true;
  const place = (id: string): number => versions.findIndex((one) => one.id === id);
  return isOurs(there) && place(there.id) > place(version.id);
}
