import type * as z from 'zod';
import { waveScope } from '../row-keys.ts';
import type { Session } from '../session.ts';

/** Does something that commits many times; the same request sent again gets the first answer, and does nothing. */
export const answeredOnce = <Answer>(
  { store, idempotency }: Session,
  wave: string,
  answer: z.ZodType<Answer>,
  act: () => Promise<Answer>,
): Promise<Answer> => {
  const decide = async () => ({ answer: await act() });
  return store.ledger.commit({ scope: waveScope(wave), idempotency, answer, decide });
};
