import { systemClock } from '../runtime/clock.ts';
import { TRANSCRIPTS_BUCKET } from '../runtime/env-names.ts';
import { readEnv } from '../runtime/env.ts';
import { standardLogger } from '../runtime/logger.ts';
import { openBucket } from '../store/bucket.ts';
import { openDocuments } from '../store/documents.ts';
import { openStore } from '../store/open-store.ts';
import { openTranscribe, openTranscriber } from '../store/transcriber.ts';
import { createTranscripts } from './transcripts/create-transcripts.ts';

const { tables, bucket, transcripts } = readEnv(process.env);
if (transcripts === undefined) throw new Error(`environment: ${TRANSCRIPTS_BUCKET} is missing`);

/** Transcriptions, each begun by a file that arrives and kept when Amazon Transcribe says that it is over. */
export const handler = createTranscripts({
  directory: openStore({ documents: openDocuments(), tables, bucket: openBucket(bucket) }),
  transcriber: openTranscriber({
    client: openTranscribe(),
    recordings: openBucket(bucket),
    outputs: openBucket(transcripts.bucket),
    key: transcripts.key,
  }),
  clock: systemClock,
  log: standardLogger,
});
