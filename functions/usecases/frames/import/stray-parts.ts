import type { OrganisationStore } from '../../ports.ts';
import type { StoredJob } from '../../ports/jobs.ts';
import { listPaths, wavePath } from '../frame-paths.ts';
import { readFrameRows } from './list-world.ts';

/** Deletes the parts a job wrote that no frame counts: of a list that was refused, or looked at again. */
export async function removeStrayParts(store: OrganisationStore, { id, wave }: StoredJob): Promise<void> {
  const written = (await store.files.list(wavePath(wave))).filter((path) => path.includes(`/parts/${id}-`));
  const frames = await readFrameRows(store, wave);
  const counted = new Set(
    [...frames].flatMap(([frame, row]) => {
      const list = row.frame.lists.find(({ job }) => job === id);
      return list === undefined ? [] : listPaths({ wave, frame }, list);
    }),
  );
  await store.files.remove(written.filter((path) => !counted.has(path)));
}
