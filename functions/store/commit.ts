import { randomUUID } from 'node:crypto';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { QualityError } from '#contract/error';
import type { Decision, Operation } from '../usecases/ports.ts';
import { batchGet } from './batch-get.ts';
import { failureOf } from './failure.ts';
import type { HeadItem } from './items.ts';
import { rememberedAnswer, rememberItem } from './memory.ts';
import { pause } from './pause.ts';
import type { Place } from './place.ts';
import { toHead } from './read-rows.ts';
import { transactItems } from './transaction.ts';

/** Some seconds of pauses: beyond it the client is better placed to wait. */
const ATTEMPTS = 60;

/**
 * Decides and writes in one transaction, as often as the world moves under the decision. Whether an
 * attempt that gave no answer was written is told by the record that every attempt looks for first.
 */
export async function commit<Answer>(place: Place, operation: Operation<Answer>): Promise<Answer> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    // Before the decision: whoever commits in between makes the transaction fail.
    const { kept, head } = await readStart(place, operation);
    if (kept !== undefined)
      return operation.answer.parse(rememberedAnswer(kept, operation.idempotency.requestHash));
    const decision = await operation.decide();
    if (await isWritten(place, operation, { head, decision })) return decision.answer;
    await pause(attempt);
  }
  throw new QualityError('busy', { retryAfterSeconds: 2 });
}

async function readStart(place: Place, { scope, idempotency }: Operation<unknown>) {
  const [record, head] = [place.keys.idempotency(idempotency.key), place.keys.head(scope)];
  const items = await batchGet(place.documents, place.tables.core, [record, head]);
  const at = (pk: string) => items.find((item) => item['pk'] === pk);
  return { kept: at(record.pk), head: toHead(at(head.pk)) };
}

type Attempt = { readonly head: HeadItem; readonly decision: Decision<unknown> };

async function isWritten(
  place: Place,
  { scope, idempotency }: Operation<unknown>,
  { head, decision }: Attempt,
): Promise<boolean> {
  const remember = rememberItem(place, idempotency, decision.answer);
  const items =
    decision.commit === undefined
      ? [remember]
      : transactItems({ place, scope, head, commit: decision.commit, remember, nonce: randomUUID() });
  try {
    await place.documents.send(new TransactWriteCommand({ TransactItems: items }));
    return true;
  } catch (error) {
    if (failureOf(error) === 'fatal') throw error;
    return false;
  }
}
