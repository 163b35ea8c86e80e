import type { Client, TestApi } from '../../api.ts';
import { checkFigures, checkSampleAudit } from './check-figures.ts';
import { checkStory } from './check-story.ts';
import type { Story } from './commands.ts';
import { checkConvergence, settle } from './settle.ts';
import { World } from './world.ts';

const NOON = Date.parse('2026-11-20T12:00:00Z');
let waves = 0;

export type Stage = { readonly api: TestApi; readonly manager: Client };

/** Plays a story in a wave of its own, checks after every command, then that everything agrees once it is over. */
export async function play({ api, manager }: Stage, { people, commands, ending }: Story): Promise<void> {
  api.clock.now = NOON;
  const world = await World.begin(api, manager, `S${(waves += 1)}`, people);
  for (const command of commands) {
    const from = world.history.now;
    await world.run(command);
    checkStory(world, from);
  }
  const from = world.history.now;
  await settle(world, ending);
  checkStory(world, from);
  const rows = await checkConvergence(world);
  await checkFigures(manager, world.wave, rows);
  await checkSampleAudit(api, world.wave);
}
