import type { Wave } from '#domain/wave';
import { saltPath } from '../frames/import/agent-tokens.ts';
import type { OrganisationStore } from '../ports.ts';
import { AGENTS, waveScope } from '../row-keys.ts';
import { eachOrganisation } from '../schedule/each-organisation.ts';
import type { ScheduledTask } from '../schedule/scheduled-task.ts';
import { numbersPath } from './agent-numbers.ts';
import { forgetAgents } from './forget-agents.ts';

/** Forgets the agents of every wave that was closed, whatever was left undone of it. */
export const closeSalts: ScheduledTask = (world) =>
  eachOrganisation(world, async (store, { waves }) => {
    const lying = new Set(await store.files.list('salts/'));
    for (const wave of waves.filter(takesNoContacts))
      if (await isLeft(store, wave, lying)) {
        await forgetAgents({ store, clock: world.clock }, wave);
        world.log('info', 'agents-forgotten', { organisation: store.organisation, wave: wave.code });
      }
  });

/** For good: a reopened wave takes none either. */
const takesNoContacts = ({ state, takesContacts }: Wave): boolean => state === 'closed' || !takesContacts;

async function isLeft(
  { ledger }: OrganisationStore,
  { code }: Wave,
  lying: ReadonlySet<string>,
): Promise<boolean> {
  if (lying.has(saltPath(code)) || lying.has(numbersPath(code))) return true;
  return !(await ledger.rows(waveScope(code), [AGENTS])).has(AGENTS);
}
