import { join } from 'node:path';
import { startDynamodb } from './dynamodb/start-dynamodb.ts';
import { localCredentials } from './local-credentials.ts';
import { acquireLock } from './lock-file.ts';
import type { Clock } from './s3/lifecycle/clock.ts';
import type { RunningS3 } from './s3/start-s3.ts';
import { startS3 } from './s3/start-s3.ts';

export type EnginesOptions = {
  /** Holds everything the local system keeps; one process at a time may use it. */
  readonly directory: string;
  /** Business time, for the lifecycle of files. */
  readonly clock: Clock;
  /** Told of every file that arrives in a bucket. */
  readonly onArrival?: (bucket: string, key: string) => void;
};

export type RunningEngines = {
  /** For `AWS_ENDPOINT_URL_DYNAMODB`. */
  readonly dynamodbEndpoint: string;
  /** For `AWS_ENDPOINT_URL_S3`. */
  readonly s3Endpoint: string;
  /** To be called when time has passed: expires files that fell due meanwhile. */
  readonly sweep: RunningS3['sweep'];
  /** Ends both engines and gives the directory back. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts DynamoDB and S3 on one directory. They end with this process, however it ends.
 * @throws StartRefusal naming the process that already uses the directory
 */
export const startEngines = async ({
  directory,
  clock,
  onArrival,
}: EnginesOptions): Promise<RunningEngines> => {
  const release = await acquireLock(directory);
  const undo: (() => Promise<void>)[] = [release];
  const stop = async (): Promise<void> => {
    for (let end = undo.pop(); end !== undefined; end = undo.pop()) await end();
  };
  try {
    const dynamodb = await startDynamodb({ directory: join(directory, 'dynamodb') });
    undo.push(dynamodb.stop);
    const s3 = await startS3({
      directory: join(directory, 's3'),
      credentials: localCredentials,
      clock,
      sweepsByItself: false,
      ...(onArrival === undefined ? {} : { onArrival }),
    });
    undo.push(s3.stop);
    return { dynamodbEndpoint: dynamodb.endpoint, s3Endpoint: s3.endpoint, sweep: s3.sweep, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
