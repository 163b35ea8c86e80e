import type { Client } from '../api/client.ts';
import type { FigureStore } from './figure-store.ts';

/** The most waves one request may name. */
const MAX_WAVES = 100;

/**
 * Asks whether the waves on screen have new figures and has those asked again; then also what could not be had
 * before, now that the server answers. No request while nothing is watched. Rejects with ApiFailure.
 */
export async function compareHeads(client: Client, store: FigureStore): Promise<void> {
  if (!store.isWatched()) return;
  const waves = store.watchedWaves();
  const pages = Array.from({ length: Math.max(1, Math.ceil(waves.length / MAX_WAVES)) }, (_, page) =>
    waves.slice(page * MAX_WAVES, (page + 1) * MAX_WAVES),
  );
  const answers = await Promise.all(pages.map((page) => client.call('heads', { request: { waves: page } })));
  store.compare(Object.fromEntries(answers.flatMap(({ heads }) => Object.entries(heads))));
  store.retry('passing');
}
