import { eachOrganisation } from '../schedule/each-organisation.ts';
import type { ScheduledTask } from '../schedule/scheduled-task.ts';
import { forgetWave } from './forget-wave.ts';

/** Twelve months after a contact nothing names it any more; how it was evaluated stays in every figure. */
export const forgetContacts: ScheduledTask = (world) =>
  eachOrganisation(world, async (store, { waves }) => {
    for (const wave of waves) {
      const contacts = await forgetWave({ store, clock: world.clock }, wave);
      if (contacts === 0) continue;
      const { organisation } = store;
      world.log('info', 'contacts-forgotten', { organisation, wave: wave.code, contacts });
    }
  });
