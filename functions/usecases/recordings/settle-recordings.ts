import type * as z from 'zod';
import type { takenRecordingsSchema } from '#contract/recording';
import type { Session } from '../session.ts';
import { confirmRecordings, type Confirmed } from './confirm-recordings.ts';
import { destroyRecordings } from './destroy-recordings.ts';
import { destroyingOf } from './destroying.ts';
import { bySample, type SampleOf } from './find-doomed.ts';
import { refuse, type RefusedRecording } from './refused-recording.ts';

type Settled = z.infer<typeof takenRecordingsSchema>['files'][number];
type Arrived = SampleOf & { readonly contact: string; readonly id: string; readonly path: string };

/** What was found of a recording that was to come; one that is `left` may still come. */
export type Looked =
  | (Arrived & Omit<Confirmed, 'contact' | 'id'> & { readonly end: string })
  | (Arrived & { readonly refused: RefusedRecording })
  | { readonly id: string; readonly left: RefusedRecording };

/** Takes what is good and destroys what is not. Answers by id. */
export async function settleRecordings(
  session: Session,
  looked: readonly Looked[],
): Promise<ReadonlyMap<string, Settled>> {
  const settled = new Map<string, Settled>();
  for (const one of looked) if ('left' in one) settled.set(one.id, one.left);
  const refused = looked.flatMap((one) => ('refused' in one ? [one] : []));
  await destroyRecordings(destroyingOf(session), refused, 'not-confirmed');
  for (const one of refused) settled.set(one.id, one.refused);
  const good = looked.flatMap((one) => ('format' in one ? [one] : []));
  for (const { wave, platform, own } of bySample(good)) {
    const taken = await confirmRecordings(session, { wave, platform }, own);
    const heard = own.filter(({ id, format }) => taken.has(id) && format !== null);
    await Promise.all(heard.map(({ path }) => session.store.files.askTranscript(path)));
    for (const { id, contact, end } of own)
      settled.set(id, taken.has(id) ? { contact, taken: true, end } : refuse(contact, 'not-arrived'));
  }
  return settled;
}
