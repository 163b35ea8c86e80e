import * as z from 'zod';
import type { Log } from '../../runtime/logger.ts';
import { readJobKey } from '../../store/file-keys.ts';
import type { Clock, Directory } from '../../usecases/ports.ts';
import { runJob } from '../../usecases/jobs/run-job.ts';

export type JobsDependencies = {
  readonly directory: Directory;
  /** Business time. */
  readonly clock: Clock;
  readonly log: Log;
};

/** The event of S3, as much of it as is read. Keys come as in a form: `+` is a space. */
const eventSchema = z.object({
  Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })),
});

/** A Lambda handler that runs the job of each file that arrived. Throws, so that AWS runs it again, on a fault of ours. */
export const createJobs =
  ({ directory, clock, log }: JobsDependencies) =>
  async (event: unknown): Promise<void> => {
    const { Records } = eventSchema.parse(event);
    for (const { s3 } of Records) {
      const asked = readJobKey(decodeURIComponent(s3.object.key.replaceAll('+', ' ')));
      if (asked === undefined) continue;
      const started = Date.now();
      await runJob(directory, clock, asked);
      log('info', 'job', { job: asked.job, ms: Date.now() - started });
    }
  };
