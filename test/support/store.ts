import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { openBucket } from '../../functions/store/bucket.ts';
import { openDocuments, type Documents } from '../../functions/store/documents.ts';
import type { TableNames } from '../../functions/store/table-schemas.ts';
import { createTables } from '../../infra/local/create-tables.ts';

let made = 0;

/** For a store whose files nobody asks for: whoever does gets no answer. */
export const noBucket = openBucket('none', {
  region: 'nowhere',
  endpoint: 'http://127.0.0.1:1',
  maxAttempts: 1,
  credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
});

/** The two tables under names of their own, so that tests on one engine do not meet. */
export async function freshTables(connection: DynamoDBClientConfig): Promise<TableNames> {
  const suffix = `${Date.now().toString(36)}-${(made += 1)}`;
  const names = { core: `core-${suffix}`, audit: `audit-${suffix}` };
  await createTables(connection, names);
  return names;
}

export type Faults = {
  readonly conflict: number;
  readonly lostAnswer: number;
  readonly random: () => number;
};

/**
 * What the embedded engine never does and AWS does: refuse a transaction because another one runs, and
 * lose the answer of one that was written.
 */
export function injectFaults(documents: Documents, { conflict, lostAnswer, random }: Faults) {
  const injected = { conflicts: 0, lostAnswers: 0 };
  documents.middlewareStack.add(
    (next) => async (call) => {
      if (!('TransactItems' in call.input)) return next(call);
      if (random() < conflict) {
        injected.conflicts += 1;
        throw Object.assign(new Error('conflict'), {
          name: 'TransactionCanceledException',
          CancellationReasons: [{ Code: 'TransactionConflict' }, { Code: 'None' }],
        });
      }
      const answer = await next(call);
      if (random() < lostAnswer) {
        injected.lostAnswers += 1;
        throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError' });
      }
      return answer;
    },
    { step: 'initialize', priority: 'high', name: 'faults' },
  );
  return injected;
}

export { openDocuments };
