import type { Log } from '../../functions/runtime/logger.ts';

type Handler = (event: unknown) => Promise<void>;

export type JobsRunner = {
  /** Tells the function of jobs of a file that arrived, as S3 does: apart from who sent it. */
  readonly arrived: (bucket: string, key: string) => void;
  /** What arrives from now on is run by this function; what arrived before too. */
  readonly runWith: (handler: Handler) => void;
  /** When everything that arrived so far is done with. */
  readonly settled: () => Promise<void>;
};

const ATTEMPTS = 3;

/** Runs the function of jobs for files that arrive, one after the other, again twice when it fails: what AWS does. */
export function jobsRunner(log: Log): JobsRunner {
  let provide: (handler: Handler) => void = () => undefined;
  const provided = new Promise<Handler>((resolve) => (provide = resolve));
  let last: Promise<void> = Promise.resolve();
  const run = async (bucket: string, key: string): Promise<void> => {
    const handler = await provided;
    const event = {
      Records: [{ s3: { bucket: { name: bucket }, object: { key: encodeURIComponent(key) } } }],
    };
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const failure = await handler(event).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failure === undefined) return;
      log('error', 'job', { attempt, error: failure instanceof Error ? failure.message : 'unknown' });
    }
  };
  return {
    arrived: (bucket, key) => {
      if (/^(incoming|jobs)\//.test(key)) last = last.then(() => run(bucket, key));
    },
    runWith: (handler) => provide(handler),
    settled: () => last,
  };
}
