import type { RecordingHistory } from '#contract/recording';
import { keysStarting } from '../key-range.ts';
import { destructionKey, DESTRUCTIONS, LINKS, linksOf } from '../row-keys.ts';
import { requireWave } from '../read-register.ts';
import type { Session } from '../session.ts';
import { storedDestruction, storedLink, type StoredVersion } from '../stored/recording.ts';
import { requireRecorded } from './find-contacts.ts';
import { recordingPlace } from './recording-path.ts';

/** Where every recording of a contact is, who heard it, when it is gone. Throws not-found. */
export async function recordingHistory(
  session: Session,
  code: string,
  contact: string,
): Promise<RecordingHistory> {
  await requireWave(session.store, code);
  const { recorded } = await requireRecorded(session, code, contact);
  return { recordings: await Promise.all(recorded.versions.map((version) => historyOf(session, version))) };
}

async function historyOf(
  { store }: Session,
  version: StoredVersion,
): Promise<RecordingHistory['recordings'][number]> {
  const { id, form, state, path, bytes, sha256, sentAt, by, end, limit } = version;
  const [size, links, rows] = await Promise.all([
    store.files.sizeOf(path),
    store.ledger.list(LINKS, keysStarting(linksOf(id))),
    store.ledger.rows(DESTRUCTIONS, [destructionKey(id)]),
  ]);
  const line = rows.get(destructionKey(id));
  const days = recordingPlace(path)?.days;
  return {
    ...{ id, form, state, bytes, sha256, sentAt, sentBy: by.name, end, limit },
    lies: size === undefined || days === undefined ? null : { days },
    heard: links.rows
      .map(({ value }) => storedLink.parse(value))
      .map((link) => ({ at: link.at, until: link.until, by: link.by.name })),
    destroyed: line === undefined ? null : destroyedBy(line.value),
  };
}

function destroyedBy(value: unknown): RecordingHistory['recordings'][number]['destroyed'] {
  const { deletedAt, verifiedAt, reason } = storedDestruction.parse(value);
  return { at: deletedAt, verifiedAt, reason };
}
