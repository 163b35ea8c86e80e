import * as z from 'zod';
import type { RecordingForm } from '#domain/recording';
import { endOf, lifecycleDays, limitOf } from '#domain/retention';
import type { Wave } from '#domain/wave';
import { chunksOf } from '../chunks.ts';
import { digestOf } from '../digest.ts';
import { requireOpenWave } from '../open-for-work.ts';
import type { Decision } from '../ports.ts';
import { sampleScope } from '../row-keys.ts';
import { auditNote, instantOf, partOf, type Session } from '../session.ts';
import type { StoredVersion } from '../stored/recording.ts';
import { destroyRecordings } from './destroy-recordings.ts';
import { destroyingOf } from './destroying.ts';
import { byPlatform, platformsOf, seesRecorded, type SampledContact } from './find-contacts.ts';
import { readRecorded, recordingWrites } from './recorded-contact.ts';
import { recordingPath } from './recording-path.ts';
import { refuse, refusedRecording, type RefusedRecording } from './refused-recording.ts';
import { readyOf, slotOf, versionsIn } from './versions.ts';

/** A recording that is about to be sent; what is written of a contact that is heard is its transcript. */
export type Announced = {
  readonly contact: string;
  readonly form: Exclude<RecordingForm, 'transcript'>;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
  /** Whether one that is there already is to be destroyed once this one is taken. */
  readonly replace: boolean;
};

const announcedFile = z.object({
  contact: z.string(),
  platform: z.string(),
  id: z.string(),
  path: z.string(),
});
const expectedRecording = announcedFile.extend({ end: z.string() });
export type ExpectedRecording = z.infer<typeof expectedRecording>;

const answerSchema = z.object({
  files: z.array(z.union([refusedRecording, expectedRecording])),
  /** Announced before and never taken: there is room for one at a time. */
  given: z.array(announcedFile),
});
type Answer = z.infer<typeof answerSchema>;

/** Three writes each at most, of a transaction's hundred. */
const RECORDINGS_AT_ONCE = 25;

/**
 * Makes room for recordings that are about to come, or says why not, in the order announced. The same request sent
 * again gets the same room. One announced before that never came is destroyed.
 */
export async function expectRecordings(
  session: Session,
  code: string,
  announced: readonly Announced[],
): Promise<readonly (ExpectedRecording | RefusedRecording)[]> {
  await requireOpenWave(session.store, code);
  const platforms = await platformsOf(
    session.store,
    code,
    announced.map(({ contact }) => contact),
  );
  const numbered = announced.map((one, index) => ({ ...one, index }));
  const answers = new Map<number, ExpectedRecording | RefusedRecording>();
  for (const [platform, own] of byPlatform(numbered, platforms))
    for (const chunk of chunksOf(own, RECORDINGS_AT_ONCE)) {
      const { files, given } = await expectChunk(session, { code, platform, chunk });
      const doomed = given.map((one) => ({ ...one, wave: code }));
      await destroyRecordings(destroyingOf(session), doomed, 'not-confirmed');
      files.forEach((file, at) => answers.set(chunk[at]?.index ?? -1, file));
    }
  return numbered.map(({ index, contact }) => answers.get(index) ?? refuse(contact, 'unknown-contact'));
}

type Numbered = Announced & { readonly index: number };
type Chunk = { readonly code: string; readonly platform: string; readonly chunk: readonly Numbered[] };

function expectChunk(session: Session, { code, platform, chunk }: Chunk): Promise<Answer> {
  const scope = sampleScope(code, platform);
  return session.store.ledger.commit({
    scope,
    idempotency: partOf(session, digestOf([platform, ...chunk.map(({ index }) => String(index))])),
    answer: answerSchema,
    decide: async (): Promise<Decision<Answer>> => {
      const { wave, check } = await requireOpenWave(session.store, code);
      const recorded = await readRecorded(
        session.store,
        scope,
        chunk.map(({ contact }) => contact),
      );
      const seen = new Set<string>();
      const made = chunk.map((one) => {
        const sampled = recorded.get(one.contact);
        if (sampled === undefined || !seesRecorded(session.member, sampled))
          return { file: refuse(one.contact, 'unknown-contact') };
        if (seen.has(one.contact)) return { file: refuse(one.contact, 'recording-there') };
        seen.add(one.contact);
        return makeRoom(session, { wave, platform, sampled }, one);
      });
      const writes = made.flatMap(({ writes: own = [] }) => own);
      const answer = { files: made.map(({ file }) => file), given: made.flatMap(({ given = [] }) => given) };
      if (writes.length === 0) return { answer };
      const audit = auditNote(session, 'announce-recordings', {
        wave: code,
        platform,
        recordings: seen.size,
      });
      return { answer, commit: { writes, checks: [check], audit } };
    },
  });
}

type Room = { readonly wave: Wave; readonly platform: string; readonly sampled: SampledContact };

function makeRoom(session: Session, { wave, platform, sampled }: Room, one: Numbered) {
  const { start, channel } = sampled.contact;
  const end = endOf(start, wave.timeZone);
  const limit = limitOf(start, wave.timeZone);
  const now = session.clock.now();
  const days = lifecycleDays(limit, now);
  const form = one.form === 'writing' && channel === 'phone' ? 'transcript' : one.form;
  const slot = slotOf(form);
  const ready = readyOf(sampled.versions, slot);
  if (now >= Date.parse(end) || days < 1) return { file: refuse(one.contact, 'past-end', { end }) };
  if (ready !== undefined && !one.replace) {
    const { sentAt, bytes, sha256 } = ready;
    return { file: refuse(one.contact, 'recording-there', { sentAt, bytes, sha256 }) };
  }
  const id = `${session.requestId}-${one.index}`;
  const path = recordingPath({ days, end, wave: wave.code, platform, id });
  const version = announcedVersion(session, one, { id, form, path, end, limit });
  return {
    file: { contact: one.contact, platform, id, path, end },
    given: versionsIn(sampled.versions, slot)
      .filter(({ state }) => state === 'expected')
      .map((before) => ({ contact: one.contact, platform, id: before.id, path: before.path })),
    writes: recordingWrites(sampled, [version, ...sampled.versions]),
  };
}

function announcedVersion(
  session: Session,
  { bytes, sha256 }: Announced,
  place: Pick<StoredVersion, 'id' | 'form' | 'path' | 'end' | 'limit'>,
): StoredVersion {
  const { tenant, objectId, name } = session.member;
  return {
    ...place,
    state: 'expected',
    format: null,
    bytes,
    sha256,
    seconds: null,
    peaks: null,
    sentAt: instantOf(session.clock),
    by: { tenant, objectId, name },
    gone: null,
  };
}
