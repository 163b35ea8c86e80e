import type * as z from 'zod';
import { QualityError } from '#contract/error';
import type { readTranscriptSchema, Transcript } from '#contract/transcript';
import { requireWave } from '../read-register.ts';
import { requireRecorded, seesRecorded } from '../recordings/find-contacts.ts';
import { recordLinks } from '../recordings/record-links.ts';
import { readyOf, versionsIn } from '../recordings/versions.ts';
import type { Session } from '../session.ts';
import type { StoredVersion } from '../stored/recording.ts';
import { readText } from './read-text.ts';

/**
 * What was said or written in a contact, for a quality manager and whoever evaluates it; that they read it is written
 * down first. A contact of somebody else looks like none.
 * Throws not-found, no-recording, and from the very end on recording-gone.
 */
export async function readTranscript(
  session: Session,
  code: string,
  { contact }: z.output<typeof readTranscriptSchema>,
): Promise<Transcript> {
  await requireWave(session.store, code);
  const { recorded } = await requireRecorded(session, code, contact);
  if (!seesRecorded(session.member, recorded))
    throw new QualityError('not-found', { wave: code, contact: 'unknown' });
  const version = requireText(recorded.versions);
  await recordLinks(session, { operation: 'read-transcript', wave: code, recordings: [version.id] });
  const transcript = await readText(session, version);
  if (transcript === undefined) throw goneError(version);
  return { transcript, end: version.end };
}

function requireText(versions: readonly StoredVersion[]): StoredVersion {
  const ready = readyOf(versions, 'text');
  if (ready !== undefined) return ready;
  const gone = versionsIn(versions, 'text').find(({ state }) => state === 'gone');
  throw gone === undefined ? new QualityError('no-recording') : goneError(gone);
}

const goneError = ({ end, gone }: StoredVersion): QualityError =>
  new QualityError('recording-gone', { end, ...(gone ? { at: gone.at, reason: gone.reason } : {}) });
