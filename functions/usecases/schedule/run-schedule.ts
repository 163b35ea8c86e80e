import type { ScheduledWorld } from './scheduled-task.ts';
import { scheduledTasks, type Rhythm } from './scheduled-tasks.ts';

/** Runs what is due at a rhythm; one task that fails keeps none of the others from running. Throws when one did. */
export async function runSchedule(world: ScheduledWorld, rhythm: Rhythm): Promise<void> {
  const failed: string[] = [];
  for (const [name, task] of Object.entries(scheduledTasks[rhythm])) {
    try {
      await task(world);
    } catch (error) {
      failed.push(name);
      world.log('error', 'scheduled', {
        task: name,
        error: error instanceof Error ? error.message : 'unknown',
      });
    }
  }
  if (failed.length > 0) throw new Error(`scheduled: ${failed.join(', ')}`);
}
