import type * as z from 'zod';
import { takenRecordingsSchema, type completeUploadsSchema } from '#contract/recording';
import { answeredOnce } from '../assignments/answered-once.ts';
import { chunksOf } from '../chunks.ts';
import { requireOpenWave } from '../open-for-work.ts';
import { sampleScope } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { byPlatform, platformsOf, seesRecorded } from './find-contacts.ts';
import type { SampleOf } from './find-doomed.ts';
import { lookAtUpload, type Sent } from './look-at-upload.ts';
import { readRecorded } from './recorded-contact.ts';
import { refuse } from './refused-recording.ts';
import { settleRecordings, type Looked } from './settle-recordings.ts';

type Answer = z.infer<typeof takenRecordingsSchema>;

/** Files looked at together: each takes some reads of the bucket. */
const FILES_AT_ONCE = 10;

/**
 * Looks at what was sent, in the order said: what is what it says may be heard from now on, the rest is destroyed.
 * Throws not-found, wave-closed or wave-not-open.
 */
export const completeUploads = (
  session: Session,
  code: string,
  { files }: z.output<typeof completeUploadsSchema>,
): Promise<Answer> =>
  answeredOnce(session, code, takenRecordingsSchema, async () => {
    await requireOpenWave(session.store, code);
    const contacts = files.map(({ contact }) => contact);
    const platforms = await platformsOf(session.store, code, contacts);
    const looked: Looked[] = [];
    for (const [platform, own] of byPlatform(files, platforms))
      for (const chunk of chunksOf(own, FILES_AT_ONCE))
        looked.push(...(await lookAtChunk(session, { wave: code, platform }, chunk)));
    const settled = await settleRecordings(session, looked);
    return { files: files.map(({ contact, id }) => settled.get(id) ?? refuse(contact, 'unknown-contact')) };
  });

async function lookAtChunk(
  session: Session,
  sample: SampleOf,
  chunk: readonly Sent[],
): Promise<readonly Looked[]> {
  const { store, member } = session;
  const contacts = chunk.map(({ contact }) => contact);
  const recorded = await readRecorded(store, sampleScope(sample.wave, sample.platform), contacts);
  const looked = await Promise.all(
    chunk.map(async (sent) => {
      const own = recorded.get(sent.contact);
      if (own === undefined || !seesRecorded(member, own)) return [];
      return [await lookAtUpload(session, { ...sample, versions: own.versions }, sent)];
    }),
  );
  return looked.flat();
}
