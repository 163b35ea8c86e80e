import { systemClock } from '../runtime/clock.ts';
import { readEnv } from '../runtime/env.ts';
import { standardLogger } from '../runtime/logger.ts';
import { openBucket } from '../store/bucket.ts';
import { openDocuments } from '../store/documents.ts';
import { openStore } from '../store/open-store.ts';
import { createSchedule } from './schedule/create-schedule.ts';

const env = readEnv(process.env);

/** What runs every hour and every day, by itself. */
export const handler = createSchedule({
  directory: openStore({ documents: openDocuments(), tables: env.tables, bucket: openBucket(env.bucket) }),
  clock: systemClock,
  log: standardLogger,
});
