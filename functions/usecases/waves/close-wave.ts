import { QualityError } from '#contract/error';
import type { Wave } from '#domain/wave';
import { beforeAtClosing, beforeAtRelease } from '../estimates/read-before.ts';
import { readDetails } from '../estimates/read-details.ts';
import { liveEstimates } from '../estimates/wave-estimates.ts';
import { evaluationsOnce } from '../figures/evaluations-once.ts';
import type { Evaluations } from '../figures/read-view.ts';
import { readWave } from '../figures/read-wave.ts';
import { freeze, writeSnapshot } from '../figures/snapshot.ts';
import { saltPath } from '../frames/import/agent-tokens.ts';
import type { JobProgram, JobWork } from '../jobs/job-work.ts';
import type { Check } from '../ports.ts';
import { measureProgress } from '../progress/measure-progress.ts';
import { readRegister, volumesMark } from '../read-register.ts';
import { makeRelease } from '../releases/make-release.ts';
import { ORGANISATION, sampleScope, VOLUMES_MARK } from '../row-keys.ts';
import { instantOf } from '../session.ts';
import { changeWave, type WaveStep } from './change-wave.ts';

/** How far a closing is once its rows are read, and once its snapshot is written; the rest is the release. */
const READ = 0.3;
const FROZEN = 0.6;

/**
 * Closes an open wave. Its figures are computed and written aside under their hash; then one transaction
 * closes it if nothing they rest on has moved, else everything is read and computed again. Nobody can tell from then on
 * which agent a token stands for: the salt is deleted at once. Run again after any of its steps, it closes it once.
 */
export const closeWave: JobProgram = async (work) => {
  const { session, job } = work;
  const evaluations = evaluationsOnce(session.store);
  const { revision, snapshot, release } = await changeWave(session, {
    operation: 'close-wave',
    code: job.wave,
    change: (wave) => {
      if (wave.state !== 'open') throw new QualityError('wave-not-open', { state: wave.state });
      // It failed, and another one was asked for.
      if (wave.closing !== job.id) throw new QualityError('conflict', { wave: wave.code });
      return closing({ ...work, evaluations }, wave);
    },
  });
  // The wave is closed whatever comes of it: what is left is deleted within the hour.
  await session.store.files.remove([saltPath(job.wave)]).catch(() => undefined);
  // So it is with what it says of themes and actions: the pane asks for that again.
  await measureProgress(session, { wave: job.wave }).catch(() => undefined);
  return { revision, contentHash: snapshot?.contentHash, ...release?.counts };
};

type Closing = JobWork & { readonly evaluations: Evaluations };

async function closing({ session, report, evaluations }: Closing, wave: Wave): Promise<WaveStep> {
  const { store, clock } = session;
  const register = await readRegister(store);
  const source = { store, clock, evaluations };
  const reading = await readWave({ ...source, register }, wave, wave.platforms);
  // Of the same rows: had they moved since, the checks below would refuse it all.
  const estimates = liveEstimates(reading, await readDetails(source, wave, wave.platforms));
  const [before, released] = await Promise.all([
    beforeAtClosing(store, register, wave),
    beforeAtRelease(store, register, wave),
  ]);
  await report(READ);
  const frozen = freeze(reading, { estimates, before });
  await writeSnapshot(store, wave, frozen);
  await report(FROZEN);
  const at = instantOf(clock);
  const release = await makeRelease(store, {
    ...{ wave, reading, at, evaluations },
    closing: { estimates, before: released },
  });
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
    wave: { ...wave, state: 'closed', snapshot, release, closing: undefined },
    checks,
    detail: { contentHash: frozen.contentHash, ...release?.counts },
  };
}
