import { QualityError } from '#contract/error';
import type { WaveView } from '#contract/wave';
import type { Wave } from '#domain/wave';
import { saltPath } from '../frames/import/agent-tokens.ts';
import { readWave } from '../figures/read-wave.ts';
import { freeze, writeSnapshot } from '../figures/snapshot.ts';
import { makeRelease } from '../releases/make-release.ts';
import type { Check } from '../ports.ts';
import { readRegister, volumesMark } from '../read-register.ts';
import { ORGANISATION, sampleScope, VOLUMES_MARK } from '../row-keys.ts';
import { instantOf, type Session } from '../session.ts';
import { changeWave, type WaveStep } from './change-wave.ts';

/**
 * Closes an open wave. Its figures are computed and written aside under their hash; then one transaction
 * closes it if nothing they rest on has moved, else everything is read and computed again. Nobody can tell from then on
 * which agent a token stands for: the salt is deleted at once.
 */
export async function closeWave(session: Session, code: string): Promise<WaveView> {
  const closed = await changeWave(session, {
    operation: 'close-wave',
    code,
    change: (wave) => {
      if (wave.state !== 'open') throw new QualityError('wave-not-open', { state: wave.state });
      return closing(session, wave);
    },
  });
  // The wave is closed whatever comes of it: what is left is deleted within the hour.
  await session.store.files.remove([saltPath(code)]).catch(() => undefined);
  return closed;
}

async function closing(session: Session, wave: Wave): Promise<WaveStep> {
  const { store, clock } = session;
  const register = await readRegister(store);
  const reading = await readWave({ store, clock, register }, wave, wave.platforms);
  const frozen = freeze(reading);
  await writeSnapshot(store, wave, frozen);
  const at = instantOf(clock);
  const release = await makeRelease(store, { wave, reading, at, isClosing: true });
  const checks: Check[] = [...reading.summaries].map(([platform, { sequence }]) => ({
    scope: sampleScope(wave.code, platform),
    sequence,
  }));
  checks.push({ scope: ORGANISATION, row: VOLUMES_MARK, version: volumesMark(register) });
  const snapshot = {
    revision: wave.revision,
    contentHash: frozen.contentHash,
    closedAt: at,
  };
  return {
    wave: { ...wave, state: 'closed', snapshot, release },
    checks,
    detail: { contentHash: frozen.contentHash, ...release?.counts },
  };
}
