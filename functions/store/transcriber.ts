import { createHash } from 'node:crypto';
import {
  BadRequestException,
  ConflictException,
  DeleteTranscriptionJobCommand,
  GetTranscriptionJobCommand,
  NotFoundException,
  StartTranscriptionJobCommand,
  TranscribeClient,
  type MediaFormat,
  type TranscribeClientConfig,
} from '@aws-sdk/client-transcribe';
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey } from '@aws-sdk/client-s3';
import { QualityError } from '#contract/error';
import type { AudioFormat } from '#domain/recording';
import type { RecordingOf, Transcriber, TranscriptionAsked } from '../usecases/ports/transcriber.ts';
import type { Bucket } from './bucket.ts';
import { fileKeys, readRecordingKey } from './file-keys.ts';
import { sizeOf } from './read-piece.ts';

export type TranscriberOptions = {
  readonly client: TranscribeClient;
  /** Where recordings lie. */
  readonly recordings: Bucket;
  /** Where transcripts are written, and nothing else. */
  readonly outputs: Bucket;
  /** Of AWS KMS, for what is written. */
  readonly key: string | undefined;
};

/** A client of the Amazon Transcribe that the environment names (region, credentials, AWS_ENDPOINT_URL_TRANSCRIBE). */
export const openTranscribe = (config: TranscribeClientConfig = {}): TranscribeClient =>
  new TranscribeClient({ maxAttempts: 3, ...config });

const formats: Readonly<Record<AudioFormat, MediaFormat>> = {
  wav: 'wav',
  mp3: 'mp3',
  ogg: 'ogg',
  m4a: 'm4a',
};

/** One on either side of a call. */
const SPEAKERS = 2;

/** Amazon Transcribe. Its jobs are known by the bucket they write to, so that those of others are left alone. */
export const openTranscriber = (options: TranscriberOptions): Transcriber => ({
  begin: (asked) => begin(options, asked),
  recordingOf: (name) => recordingOf(options, name),
  written: (name) => written(options.outputs, name),
  forget: (name) => forget(options, name),
});

const prefixOf = ({ name }: Bucket): string => `${name}.`;
const outputOf = (name: string): string => `${name}.json`;

async function begin(
  { client, recordings, outputs, key }: TranscriberOptions,
  { recording: { organisation, path }, language, format }: TranscriptionAsked,
): Promise<void> {
  const media = fileKeys(organisation).file(path);
  const name = prefixOf(outputs) + createHash('sha256').update(media).digest('hex').slice(0, 32);
  const command = new StartTranscriptionJobCommand({
    TranscriptionJobName: name,
    LanguageCode: language,
    MediaFormat: formats[format],
    Media: { MediaFileUri: `s3://${recordings.name}/${media}` },
    OutputBucketName: outputs.name,
    OutputKey: outputOf(name),
    ...(key === undefined ? {} : { OutputEncryptionKMSKeyId: key }),
    Settings: { ShowSpeakerLabels: true, MaxSpeakerLabels: SPEAKERS },
  });
  try {
    await client.send(command);
  } catch (error) {
    if (!(error instanceof ConflictException)) throw error;
  }
}

async function recordingOf(
  { client, recordings, outputs }: TranscriberOptions,
  name: string,
): Promise<RecordingOf | undefined> {
  if (!name.startsWith(prefixOf(outputs))) return undefined;
  try {
    const asked = new GetTranscriptionJobCommand({ TranscriptionJobName: name });
    const { TranscriptionJob } = await client.send(asked);
    const uri = TranscriptionJob?.Media?.MediaFileUri ?? '';
    const start = `s3://${recordings.name}/`;
    return uri.startsWith(start) ? readRecordingKey(uri.slice(start.length)) : undefined;
  } catch (error) {
    if (isUnknown(error)) return undefined;
    throw error;
  }
}

async function written(outputs: Bucket, name: string): Promise<unknown> {
  try {
    const asked = new GetObjectCommand({ Bucket: outputs.name, Key: outputOf(name) });
    const { Body } = await outputs.client.send(asked);
    return JSON.parse((await Body?.transformToString('utf-8')) ?? 'null');
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}

/** What was written first: a job that is known still is looked at again. */
async function forget({ client, outputs }: TranscriberOptions, name: string): Promise<void> {
  const Key = outputOf(name);
  await outputs.client.send(new DeleteObjectCommand({ Bucket: outputs.name, Key }));
  if ((await sizeOf(outputs, Key)) !== undefined)
    throw new QualityError('internal', { deleting: 'not-gone' });
  try {
    await client.send(new DeleteTranscriptionJobCommand({ TranscriptionJobName: name }));
  } catch (error) {
    if (!isUnknown(error)) throw error;
  }
}

/** Of a job that is not there it says either. */
const isUnknown = (error: unknown): boolean =>
  error instanceof NotFoundException ||
  (error instanceof BadRequestException && error.message.includes('be found'));
