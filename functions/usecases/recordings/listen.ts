import type * as z from 'zod';
import { writingSchema, type Listening, type listenSchema } from '#contract/recording';
import { QualityError } from '#contract/error';
import { decodeEvaluationKey } from '#domain/evaluation-key';
import { requireWave } from '../read-register.ts';
import { evaluationKey, sampleScope } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { seesRow } from '../sight.ts';
import type { StoredVersion } from '../stored/recording.ts';
import { platformsOf } from './find-contacts.ts';
import type { SampleOf } from './find-doomed.ts';
import { recordLink } from './record-link.ts';
import { readRecorded, type RecordedContact } from './recorded-contact.ts';
import { readyOf, versionsIn } from './versions.ts';

/** A player renews its address before it is over. */
const MOST_SECONDS = 600;

/**
 * What there is to hear or to read of the contact of an evaluation row, from which the row itself tells who may. Every
 * address issued and every text shown is written down first.
 * Throws not-found, no-recording, and from the very end on recording-gone.
 */
export async function listen(
  session: Session,
  code: string,
  { key }: z.output<typeof listenSchema>,
): Promise<Listening> {
  const { platform, recorded } = await requireOwnRow(session, code, key);
  const version = requireReady(session, recorded);
  const sample = { wave: code, platform };
  return version.form === 'writing'
    ? readWriting(session, sample, version)
    : playAudio(session, sample, version);
}

/** A row of somebody else looks like none. */
async function requireOwnRow(session: Session, code: string, key: string) {
  const { store, member } = session;
  await requireWave(store, code);
  const unknown = new QualityError('not-found', { wave: code, key: 'unknown' });
  const named = decodeEvaluationKey(key);
  if (named === undefined) throw unknown;
  const platform = (await platformsOf(store, code, [named.contact])).get(named.contact);
  if (platform === undefined) throw unknown;
  const scope = sampleScope(code, platform);
  const recorded = (await readRecorded(store, scope, [named.contact])).get(named.contact);
  const row = recorded?.evaluations.find(({ value }) => evaluationKey(value.key) === evaluationKey(named));
  if (recorded === undefined || row === undefined || !seesRow(member, row.value.evaluator)) throw unknown;
  return { platform, recorded };
}

function requireReady({ clock }: Session, { versions }: RecordedContact): StoredVersion {
  const ready = readyOf(versions);
  const gone = versionsIn(versions, 'recording').find(({ state }) => state === 'gone');
  if (ready === undefined && gone === undefined) throw new QualityError('no-recording');
  if (ready === undefined) throw goneError(gone);
  if (clock.now() >= Date.parse(ready.end)) throw goneError(ready);
  return ready;
}

const goneError = (version: StoredVersion | undefined): QualityError =>
  new QualityError('recording-gone', {
    end: version?.end ?? '',
    ...(version?.gone ? { at: version.gone.at, reason: version.gone.reason } : {}),
  });

async function playAudio(session: Session, sample: SampleOf, version: StoredVersion): Promise<Listening> {
  const { id, path, end, format, seconds, peaks } = version;
  if (format === null) throw new QualityError('no-recording');
  const { files } = session.store;
  if ((await files.sizeOf(path)) === undefined) throw goneError(version);
  const now = session.clock.now();
  const left = Math.floor((Date.parse(end) - now) / 1000);
  const secondsLeft = Math.max(1, Math.min(MOST_SECONDS, left));
  const until = new Date(Math.min(now + secondsLeft * 1000, Date.parse(end))).toISOString();
  await recordLink(session, sample, { recording: id, until });
  const url = await files.grantListening(path, secondsLeft);
  return { form: 'audio', url, until, secondsLeft, end, format, seconds, peaks };
}

async function readWriting(session: Session, sample: SampleOf, version: StoredVersion): Promise<Listening> {
  const { id, path, end } = version;
  const size = await session.store.files.sizeOf(path);
  const bytes = await session.store.files.readPiece(path, 0, size ?? 0);
  if (size === undefined || bytes === undefined) throw goneError(version);
  const text = new TextDecoder().decode(bytes);
  await recordLink(session, sample, { recording: id, until: new Date(session.clock.now()).toISOString() });
  return { form: 'writing', writing: writingSchema.parse(JSON.parse(text)), end };
}
