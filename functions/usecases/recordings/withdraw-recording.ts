import { historySchema, type RecordingHistory } from '#contract/recording';
import { QualityError } from '#contract/error';
import { answeredOnce } from '../assignments/answered-once.ts';
import { requireWave } from '../read-register.ts';
import type { Session } from '../session.ts';
import { destroyRecordings } from './destroy-recordings.ts';
import { destroyingOf } from './destroying.ts';
import { requireRecorded } from './find-contacts.ts';
import { recordingHistory } from './recording-history.ts';

/** Destroys what there is of a contact, and what is on its way. Throws not-found or no-recording. */
export const withdrawRecording = (
  session: Session,
  code: string,
  contact: string,
): Promise<RecordingHistory> =>
  answeredOnce(session, code, historySchema, async () => {
    await requireWave(session.store, code);
    const { platform, recorded } = await requireRecorded(session, code, contact);
    const alive = recorded.versions.filter(({ state }) => state !== 'gone');
    if (alive.length === 0) throw new QualityError('no-recording');
    const doomed = alive.map(({ id, path }) => ({ wave: code, platform, contact, id, path }));
    await destroyRecordings(destroyingOf(session), doomed, 'withdrawn');
    return recordingHistory(session, code, contact);
  });
