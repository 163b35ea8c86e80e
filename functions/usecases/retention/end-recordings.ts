import { hasEnded } from '#domain/retention';
import { chunksOf } from '../chunks.ts';
import type { OrganisationStore } from '../ports.ts';
import type { Destroying } from '../recordings/destroy-recordings.ts';
import { byItself } from '../schedule/by-itself.ts';
import type { ScheduledTask, ScheduledWorld } from '../schedule/scheduled-task.ts';
import { destroyPlaced } from './destroy-placed.ts';
import { groupedBy, placed, type PlacedRecording } from './placed-recording.ts';
import { beginDestroying, endDestroying, readUnderway } from './underway.ts';

/**
 * Destroys every recording whose end has passed, by what really lies in the bucket, whatever the rows say of it. One
 * organisation that fails keeps none of the others; the run fails in the end, so that it is run again.
 */
export const endRecordings: ScheduledTask = async (world) => {
  const run = {
    world,
    alive: new Set(await world.directory.organisations()),
    destroyed: 0,
    failed: new Set<string>(),
  };
  for (const organisation of run.alive)
    await attempt(run, organisation, async (destroying) => {
      await goOn(destroying, await readUnderway(destroying.store));
    });
  for await (const page of world.directory.recordings()) {
    const now = world.clock.now();
    const due = placed(page).filter(({ place }) => hasEnded(place.end, now));
    for (const [organisation, lying] of groupedBy(due, (one) => one.organisation))
      await attempt(run, organisation, (destroying) => endDue(run, destroying, lying));
  }
  const { destroyed, failed } = run;
  if (destroyed > 0) world.log('info', 'recordings-ended', { destroyed });
  if (failed.size > 0) throw new Error(`recordings left in ${failed.size} organisations`);
};

type Run = {
  readonly world: ScheduledWorld;
  /** Organisations that there are: of one that was erased the register is not begun again. */
  readonly alive: ReadonlySet<string>;
  destroyed: number;
  readonly failed: Set<string>;
};
type Ending = Destroying & { readonly store: OrganisationStore };

/** Few enough that what is written down before fits in a row, many enough that it costs little. */
const AT_ONCE = 200;

async function endDue(run: Run, ending: Ending, due: readonly PlacedRecording[]): Promise<void> {
  for (const lying of chunksOf(due, AT_ONCE)) {
    if (run.alive.has(ending.store.organisation)) {
      await beginDestroying(ending, lying);
      await goOn(ending, lying);
    } else await ending.store.files.remove(lying.map(({ path }) => path));
    run.destroyed += lying.length;
  }
}

async function goOn(ending: Ending, lying: readonly PlacedRecording[]): Promise<void> {
  if (lying.length === 0) return;
  try {
    await destroyPlaced(ending, lying);
  } catch (error) {
    // Whatever keeps its line or its row from being written, nobody may hear it any more.
    await ending.store.files.remove(lying.map(({ path }) => path));
    throw error;
  }
  await endDestroying(ending, lying);
}

async function attempt(
  run: Run,
  organisation: string,
  work: (ending: Ending) => Promise<void>,
): Promise<void> {
  const { directory, clock, log } = run.world;
  try {
    const store = directory.open(organisation);
    await work({ store, clock, by: byItself, requestId: crypto.randomUUID() });
  } catch (error) {
    run.failed.add(organisation);
    log('error', 'recording-left', {
      organisation,
      code: 'not-destroyed',
      failure: error instanceof Error ? error.name : 'unknown',
    });
  }
}
