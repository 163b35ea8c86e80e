import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { answerRequest } from './answer-request.ts';
import type { S3System } from './answer-request.ts';
import type { S3Credentials } from './auth/signing.ts';
import type { Clock } from './lifecycle/clock.ts';
import { sweep } from './lifecycle/sweep.ts';
import type { Removal } from './lifecycle/sweep.ts';
import { Buckets } from './storage/buckets.ts';
import { sendAnswer } from './send-answer.ts';
import { S3Error } from './wire/s3-error.ts';
import { readRequest } from './wire/s3-request.ts';
import { writeErrorXml } from './wire/write-xml.ts';

export type S3Options = {
  /** Keeps the buckets from one start to the next. */
  readonly directory: string;
  readonly credentials: S3Credentials;
  /** Business time: it dates objects and drives their lifecycle. Signatures use real time. */
  readonly clock: Clock;
  /** Told of every file that arrives, as the bucket's notifications tell a function. */
  readonly onArrival?: (bucket: string, key: string) => void;
  /** False for who sweeps it, after what is to be done before. */
  readonly sweepsByItself?: boolean;
};

export type RunningS3 = {
  /** `http://127.0.0.1:port`; clients address buckets by path (`forcePathStyle`). */
  readonly endpoint: string;
  /** Lets the requests under way end, for two seconds at most. */
  readonly stop: () => Promise<void>;
  /** Applies the lifecycle rules as of now; also done every minute unless told otherwise. */
  readonly sweep: () => Promise<readonly Removal[]>;
};

const sweepEveryMs = 60_000;
const stopDeadlineMs = 2_000;

/** Starts an S3 of our own on `directory`, in this process. */
export const startS3 = async (options: S3Options): Promise<RunningS3> => {
  const { directory, credentials, clock, onArrival, sweepsByItself = true } = options;
  const system = { buckets: await Buckets.open(directory, onArrival), credentials, clock };
  const server = createServer((request, response) => void handle(system, request, response));
  // Uploads may take as long as the line needs.
  server.requestTimeout = 0;
  const port = await listen(server);
  const sweepNow = (): Promise<readonly Removal[]> => sweep(system.buckets, clock());
  const sweepAlone = (): void =>
    void sweepNow().catch((error: unknown) => console.error('Local S3, lifecycle:', error));
  const timer = sweepsByItself ? setInterval(sweepAlone, sweepEveryMs).unref() : undefined;
  const stop = (): Promise<void> => {
    clearInterval(timer);
    return close(server);
  };
  return { endpoint: `http://127.0.0.1:${port}`, stop, sweep: sweepNow };
};

const handle = async (system: S3System, stream: IncomingMessage, response: ServerResponse): Promise<void> => {
  const requestId = randomUUID();
  try {
    const answer = await answerRequest(system, readRequest(stream), requestId);
    await sendAnswer(stream, response, answer, requestId);
  } catch (error) {
    // Only an address that cannot be decoded, or a header that cannot be sent, comes this far.
    const { status, code, message } = error instanceof S3Error ? error : new S3Error(500, 'InternalError');
    if (status === 500) console.error('Local S3:', error);
    if (response.headersSent) response.destroy();
    else
      await sendAnswer(
        stream,
        response,
        { status, body: writeErrorXml(code, message, requestId) },
        requestId,
      );
  }
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });

const close = async (server: Server): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), stopDeadlineMs);
  await closed;
  clearTimeout(late);
};
