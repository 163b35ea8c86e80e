import type * as z from 'zod';
import type { sendWritingsSchema, takenRecordingsSchema } from '#contract/recording';
import { digestOfText } from '../digest.ts';
import type { Session } from '../session.ts';
import { expectRecordings } from './expect-recordings.ts';
import { settleRecordings } from './settle-recordings.ts';

export type Settled = z.infer<typeof takenRecordingsSchema>['files'][number];
/** A text and the contact it is of. */
export type Written = z.output<typeof sendWritingsSchema>['writings'][number];

/**
 * Keeps texts that hold nothing they may not, each until its end. Answers what became of each.
 * Throws not-found, wave-closed or wave-not-open.
 */
export async function takeWritings(
  session: Session,
  code: string,
  good: readonly Written[],
): Promise<ReadonlyMap<Written, Settled>> {
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
      return [{ ...room, wave: code, format: null, seconds: lastTime(good[index]), peaks: null }];
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

/** Seconds at which the last turn begins, when its time is known: the contact lasts as long at least. */
const lastTime = (sent: Written | undefined): number | null => sent?.writing.turns.at(-1)?.at ?? null;
