import { QualityError } from '#contract/error';
import type { Wave } from '#domain/wave';
import type { Check, OrganisationStore } from './ports.ts';
import { requireWave } from './read-register.ts';
import { ORGANISATION, waveKey } from './row-keys.ts';

export type OpenWave = {
  readonly wave: Wave;
  /** Makes a commit fail when the wave changed since it was read, its closing included. */
  readonly check: Check;
};

/** The wave, if it takes evaluations now. Throws not-found, wave-closed or wave-not-open. */
export async function requireOpenWave(store: OrganisationStore, code: string): Promise<OpenWave> {
  const { wave, version } = await requireWave(store, code);
  if (wave.state === 'closed') throw new QualityError('wave-closed', { wave: code });
  if (wave.state === 'planned') throw new QualityError('wave-not-open', { wave: code });
  return { wave, check: { scope: ORGANISATION, row: waveKey(code), version } };
}
