import type { LyingRecording } from '../ports.ts';
import { byItself } from '../schedule/by-itself.ts';
import type { ScheduledTask, ScheduledWorld } from '../schedule/scheduled-task.ts';
import { groupedBy, placed, type PlacedRecording } from './placed-recording.ts';
import { reconcileOrganisation } from './reconcile-organisation.ts';

/**
 * Looks every day at what lies in the bucket beside what rows and the register say of it. What is not as it should be
 * is logged as an error, by kind and count, for somebody to look into; what can be mended is mended.
 */
export const reconcileRecordings: ScheduledTask = async (world) => {
  const lying = groupedBy(await everythingLying(world), ({ organisation }) => organisation);
  const alive = new Set(await world.directory.organisations());
  const failed: string[] = [];
  for (const organisation of new Set([...alive, ...lying.keys()])) {
    const own = lying.get(organisation) ?? [];
    try {
      if (alive.has(organisation)) await reconcile(world, organisation, placed(own));
      else await removeStray(world, organisation, own);
    } catch (error) {
      failed.push(organisation);
      const failure = error instanceof Error ? error.name : 'unknown';
      world.log('error', 'recording-left', { organisation, code: 'not-looked-at', failure });
    }
  }
  if (failed.length > 0) throw new Error(`recordings not looked at in ${failed.length} organisations`);
};

async function everythingLying({ directory }: ScheduledWorld): Promise<readonly LyingRecording[]> {
  const lying: LyingRecording[] = [];
  for await (const page of directory.recordings()) lying.push(...page);
  return lying;
}

async function reconcile(
  { directory, clock, log }: ScheduledWorld,
  organisation: string,
  lying: readonly PlacedRecording[],
): Promise<void> {
  const store = directory.open(organisation);
  const destroying = { store, clock, by: byItself, requestId: crypto.randomUUID() };
  const { found, mended } = await reconcileOrganisation(destroying, lying);
  for (const [code, recordings] of Object.entries(found))
    log(code === 'not-confirmed' ? 'info' : 'error', 'recording-left', {
      organisation,
      code,
      recordings,
      mended,
    });
}

/** What lies there of an organisation that was erased: it has no register any more. */
async function removeStray(
  { directory, log }: ScheduledWorld,
  organisation: string,
  lying: readonly LyingRecording[],
): Promise<void> {
  await directory.open(organisation).files.remove(lying.map(({ path }) => path));
  const recordings = lying.length;
  log('error', 'recording-left', {
    organisation,
    code: 'without-organisation',
    recordings,
    mended: recordings,
  });
}
