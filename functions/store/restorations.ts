import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { RESTORED } from './keys.ts';
import type { Documents } from './documents.ts';
import type { TableNames } from './table-schemas.ts';

const restoredItem = z.object({ times: z.int().min(1).max(999) });

type Tables = { readonly documents: Documents; readonly tables: TableNames };

/**
 * How often these tables were brought back from a backup; 0 for most. Whoever brings them back writes it down
 * (infra/aws/runbook.md): what workbooks knew of the tables before holds no more. Read once by each process, since
 * tables brought back have another name.
 */
export function restorationsOf({ documents, tables }: Tables): () => Promise<number> {
  let read: Promise<number> | undefined;
  return () => {
    read ??= readTimes({ documents, tables }).catch((error: unknown) => {
      read = undefined;
      throw error;
    });
    return read;
  };
}

async function readTimes({ documents, tables }: Tables): Promise<number> {
  const Key = { pk: RESTORED, sk: 'TIMES' };
  const { Item } = await documents.send(
    new GetCommand({ TableName: tables.core, Key, ConsistentRead: true }),
  );
  return Item === undefined ? 0 : restoredItem.parse(Item).times;
}
