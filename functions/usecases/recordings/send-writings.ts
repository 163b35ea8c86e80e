import type * as z from 'zod';
import { takenRecordingsSchema, type sendWritingsSchema } from '#contract/recording';
import { hasCard } from '#domain/free-text/find-cards';
import { answeredOnce } from '../assignments/answered-once.ts';
import { digestOfText } from '../digest.ts';
import { requireOpenWave } from '../open-for-work.ts';
import type { Session } from '../session.ts';
import { expectRecordings } from './expect-recordings.ts';
import { refuse, type RefusedRecording } from './refused-recording.ts';
import { settleRecordings } from './settle-recordings.ts';

type Settled = z.infer<typeof takenRecordingsSchema>['files'][number];
type Sent = z.output<typeof sendWritingsSchema>['writings'][number];

/**
 * Takes what is read instead of heard, in the order sent; a text with a card number is not kept at all.
 * Throws not-found, wave-closed or wave-not-open.
 */
export const sendWritings = (
  session: Session,
  code: string,
  { writings }: z.output<typeof sendWritingsSchema>,
): Promise<{ files: Settled[] }> =>
  answeredOnce(session, code, takenRecordingsSchema, async () => {
    await requireOpenWave(session.store, code);
    const withCards = new Map(writings.map((sent) => [sent, cardIn(sent)]));
    const good = writings.filter((sent) => withCards.get(sent) === undefined);
    const taken = await takeWritings(session, code, good);
    return {
      files: writings.map(
        (sent) => withCards.get(sent) ?? taken.get(sent) ?? refuse(sent.contact, 'unknown-contact'),
      ),
    };
  });

/** The turn counts from 1; 0 is the subject. */
function cardIn({ contact, writing: { subject, turns } }: Sent): RefusedRecording | undefined {
  const turn = [subject, ...turns.map(({ text }) => text)].findIndex(hasCard);
  return turn < 0 ? undefined : refuse(contact, 'card-number', { turn });
}

async function takeWritings(
  session: Session,
  code: string,
  good: readonly Sent[],
): Promise<ReadonlyMap<Sent, Settled>> {
  const texts = good.map(({ writing }) => JSON.stringify(writing));
  const announced = good.map(({ contact, replace = false }, index) => {
    const text = texts[index] ?? '';
    const bytes = new TextEncoder().encode(text).length;
    return { contact, form: 'writing' as const, bytes, sha256: digestOfText(text), replace };
  });
  const rooms = await expectRecordings(session, code, announced);
  const written = await Promise.all(
    rooms.map(async (room, index) => {
      if ('refused' in room) return [];
      await session.store.files.write(room.path, new TextEncoder().encode(texts[index]));
      return [{ ...room, wave: code, format: null, seconds: null, peaks: null }];
    }),
  );
  const settled = await settleRecordings(session, written.flat());
  return new Map(
    rooms.flatMap((room, index) => {
      const answer = 'refused' in room ? room : settled.get(room.id);
      const sent = good[index];
      return sent === undefined || answer === undefined ? [] : [[sent, answer] as const];
    }),
  );
}
