import * as z from 'zod';
import type { Log } from '../../runtime/logger.ts';
import type { Clock, Directory } from '../../usecases/ports.ts';
import { runSchedule } from '../../usecases/schedule/run-schedule.ts';
import { rhythms } from '../../usecases/schedule/scheduled-tasks.ts';

export type ScheduleDependencies = {
  readonly directory: Directory;
  /** Business time. */
  readonly clock: Clock;
  readonly log: Log;
};

/** What the scheduler sends: which rhythm is due. */
const eventSchema = z.object({ rhythm: z.enum(rhythms) });

/** A Lambda handler that runs what is due by itself. Throws, so that AWS runs it again, when something failed. */
export const createSchedule =
  (world: ScheduleDependencies) =>
  (event: unknown): Promise<void> =>
    runSchedule(world, eventSchema.parse(event).rhythm);
