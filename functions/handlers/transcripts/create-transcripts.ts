import * as z from 'zod';
import type { Log } from '../../runtime/logger.ts';
import { readTranscribeKey } from '../../store/file-keys.ts';
import {
  beginTranscription,
  type TranscribingWorld,
} from '../../usecases/transcripts/transcribed/begin-transcription.ts';
import { endTranscription } from '../../usecases/transcripts/transcribed/end-transcription.ts';

export type TranscriptsDependencies = TranscribingWorld & { readonly log: Log };

/** The event of S3, and that of Amazon Transcribe as EventBridge gives it; as much of either as is read. */
const eventSchema = z.union([
  z.object({ Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })) }),
  z.object({
    'detail-type': z.literal('Transcribe Job State Change'),
    detail: z.object({
      TranscriptionJobName: z.string(),
      TranscriptionJobStatus: z.enum(['COMPLETED', 'FAILED']),
    }),
  }),
]);

/**
 * A Lambda handler that begins the transcription of each recording that is asked for, and keeps what came of one that
 * is over. Throws, so that AWS runs it again, on a fault of ours.
 */
export const createTranscripts =
  ({ log, ...world }: TranscriptsDependencies) =>
  async (event: unknown): Promise<void> => {
    const told = eventSchema.parse(event);
    if ('detail' in told) {
      const { TranscriptionJobName: name, TranscriptionJobStatus: status } = told.detail;
      const ended = await endTranscription(world, { name, isComplete: status === 'COMPLETED' });
      log(ended === 'failed' || ended === 'unreadable' ? 'warn' : 'info', 'transcribed', { ended });
      return;
    }
    for (const { s3 } of told.Records) {
      const recording = readTranscribeKey(decodeURIComponent(s3.object.key.replaceAll('+', ' ')));
      if (recording === undefined) continue;
      log('info', 'transcription', { begun: await beginTranscription(world, recording) });
    }
  };
