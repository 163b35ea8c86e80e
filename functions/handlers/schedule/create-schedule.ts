import * as z from 'zod';
import type { Log } from '../../runtime/logger.ts';
import type { Clock, Directory } from '../../usecases/ports.ts';
import { appointFirstAdministrator } from '../../usecases/organisations/appoint-first-administrator.ts';
import { firstAdministratorSchema } from '../../usecases/organisations/first-administrator.ts';
import { runSchedule } from '../../usecases/schedule/run-schedule.ts';
import { rhythms } from '../../usecases/schedule/scheduled-tasks.ts';

export type ScheduleDependencies = {
  readonly directory: Directory;
  /** Business time. */
  readonly clock: Clock;
  readonly log: Log;
};

/** What the scheduler sends: which rhythm is due, or whom the deployment names. */
const eventSchema = z.union([
  z.object({ rhythm: z.enum(rhythms) }),
  z.object({ firstAdministrator: firstAdministratorSchema }),
]);

/** A Lambda handler that runs what is due by itself. Throws, so that AWS runs it again, when something failed. */
export const createSchedule =
  (world: ScheduleDependencies) =>
  async (event: unknown): Promise<void> => {
    const due = eventSchema.parse(event);
    if ('rhythm' in due) await runSchedule(world, due.rhythm);
    else await appointFirstAdministrator(world, due.firstAdministrator);
  };
