import { systemClock } from '../runtime/clock.ts';
import { readEnv } from '../runtime/env.ts';
import { standardLogger } from '../runtime/logger.ts';
import { openBucket } from '../store/bucket.ts';
import { openDocuments } from '../store/documents.ts';
import { openStore } from '../store/open-store.ts';
import { createJobs } from './jobs/create-jobs.ts';

const env = readEnv(process.env);

/** Jobs, each started by a file that arrives in the bucket. */
export const handler = createJobs({
  directory: openStore({ documents: openDocuments(), tables: env.tables, bucket: openBucket(env.bucket) }),
  clock: systemClock,
  log: standardLogger,
});
