import * as z from 'zod';
import type { AudioFormat } from '#domain/recording';
import { chunksOf } from '../chunks.ts';
import { digestOf } from '../digest.ts';
import { requireOpenWave } from '../open-for-work.ts';
import type { Decision } from '../ports.ts';
import { sampleScope } from '../row-keys.ts';
import { auditNote, partOf, type Session } from '../session.ts';
import type { StoredVersion } from '../stored/recording.ts';
import { destroyRecordings } from './destroy-recordings.ts';
import { destroyingOf } from './destroying.ts';
import type { SampleOf } from './find-doomed.ts';
import { readRecorded, recordingWrites, type RecordedContact } from './recorded-contact.ts';
import { slotOf, versionsIn } from './versions.ts';

/** A recording that is there and is what it says. */
export type Confirmed = {
  readonly contact: string;
  readonly id: string;
  readonly format: AudioFormat | null;
  readonly seconds: number | null;
  readonly peaks: string | null;
};

const replacedSchema = z.object({ contact: z.string(), id: z.string(), path: z.string() });
const answerSchema = z.object({
  /** Ids of those that may be heard from now on. */
  taken: z.array(z.string()),
  replaced: z.array(replacedSchema),
});
type Answer = z.infer<typeof answerSchema>;

/** Three writes each at most, of a transaction's hundred. */
const RECORDINGS_AT_ONCE = 25;

/** Says that recordings may be heard from now on; those they replace are destroyed. Answers the ids taken. */
export async function confirmRecordings(
  session: Session,
  sample: SampleOf,
  confirmed: readonly Confirmed[],
): Promise<ReadonlySet<string>> {
  const ids: string[] = [];
  for (const chunk of chunksOf(confirmed, RECORDINGS_AT_ONCE)) {
    const { taken, replaced } = await confirmChunk(session, sample, chunk);
    const doomed = replaced.map((one) => ({ ...one, ...sample }));
    await destroyRecordings(destroyingOf(session), doomed, 'replaced');
    ids.push(...taken);
  }
  return new Set(ids);
}

function confirmChunk(session: Session, sample: SampleOf, chunk: readonly Confirmed[]): Promise<Answer> {
  const scope = sampleScope(sample.wave, sample.platform);
  return session.store.ledger.commit({
    scope,
    idempotency: partOf(session, digestOf(['confirm', ...chunk.map(({ id }) => id)])),
    answer: answerSchema,
    decide: async (): Promise<Decision<Answer>> => {
      const { check } = await requireOpenWave(session.store, sample.wave);
      const recorded = await readRecorded(
        session.store,
        scope,
        chunk.map(({ contact }) => contact),
      );
      const made = chunk.flatMap((one) => takenOf(recorded.get(one.contact), one));
      const writes = made.flatMap((one) => one.writes);
      const answer = { taken: made.map(({ id }) => id), replaced: made.flatMap(({ replaced }) => replaced) };
      if (writes.length === 0) return { answer };
      const detail = { ...sample, recordings: made.length };
      return {
        answer,
        commit: { writes, checks: [check], audit: auditNote(session, 'take-recordings', detail) },
      };
    },
  });
}

function takenOf(before: RecordedContact | undefined, { contact, id, format, seconds, peaks }: Confirmed) {
  const own = before?.versions.find((version) => version.id === id);
  if (before === undefined || own === undefined || own.state === 'gone') return [];
  const taken: StoredVersion = { ...own, state: 'ready', format, seconds, peaks };
  const versions = before.versions.map((version) => (version === own ? taken : version));
  const beside = versionsIn(versions, slotOf(own.form));
  const replaced = beside.filter((version) => version !== taken && version.state === 'ready');
  const writes = own.state === 'ready' ? [] : recordingWrites(before, versions);
  return [{ id, writes, replaced: replaced.map((one) => ({ contact, id: one.id, path: one.path })) }];
}
