import type * as z from 'zod';
import { takenRecordingsSchema, type sendWritingsSchema } from '#contract/recording';
import { hasCard } from '#domain/free-text/find-cards';
import { answeredOnce } from '../assignments/answered-once.ts';
import { requireOpenWave } from '../open-for-work.ts';
import type { Session } from '../session.ts';
import { refuse, type RefusedRecording } from './refused-recording.ts';
import { takeWritings, type Settled, type Written } from './take-writings.ts';

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
function cardIn({ contact, writing: { subject, turns } }: Written): RefusedRecording | undefined {
  const turn = [subject, ...turns.map(({ text }) => text)].findIndex(hasCard);
  return turn < 0 ? undefined : refuse(contact, 'card-number', { turn });
}
