import { systemClock } from '../runtime/clock.ts';
import { readEnv } from '../runtime/env.ts';
import { systemIds } from '../runtime/ids.ts';
import { standardLogger } from '../runtime/logger.ts';
import { openBucket } from '../store/bucket.ts';
import { openDocuments } from '../store/documents.ts';
import { openStore } from '../store/open-store.ts';
import { createApi } from './http/create-api.ts';
import { createIdentity } from './http/identity.ts';
import { lambdaHandler } from './http/lambda-adapter.ts';

const env = readEnv(process.env);
const api = createApi({
  directory: openStore({
    documents: openDocuments(),
    tables: env.tables,
    bucket: openBucket(env.bucket),
    transcribes: env.transcripts !== undefined,
  }),
  identity: createIdentity(env.issuers),
  clock: systemClock,
  ids: systemIds,
  log: standardLogger,
});

/** The whole API as one Lambda behind an HTTP API. */
export const handler = lambdaHandler(api);
