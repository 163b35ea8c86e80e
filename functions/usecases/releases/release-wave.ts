import { QualityError } from '#contract/error';
import type { WaveView } from '#contract/wave';
import { isReleaseDue } from '#domain/release/next-release';
import type { ReleaseReference, Wave } from '#domain/wave';
import { readWave } from '../figures/read-wave.ts';
import type { Clock, OrganisationStore } from '../ports.ts';
import { readRegister } from '../read-register.ts';
import { instantOf, type Session } from '../session.ts';
import { changeWave } from '../waves/change-wave.ts';
import { makeRelease } from './make-release.ts';

/** Releases what is complete of an open wave to readers without rows, at most once a week. */
export const releaseWave = (session: Session, code: string): Promise<WaveView> =>
  changeWave(session, {
    operation: 'release-wave',
    code,
    change: async (wave) => {
      if (wave.state !== 'open') throw new QualityError('wave-not-open', { state: wave.state });
      if (!takesReleases(wave)) throw new QualityError('conflict', { revision: wave.revision });
      if (!mayRelease(wave, instantOf(session.clock)))
        throw new QualityError('release-too-early', { next: wave.release?.next ?? '' });
      const release = await releaseNow(session, wave);
      if (release === undefined) throw new QualityError('nothing-to-release');
      const { number, contentHash, counts } = release;
      return { wave: { ...wave, release }, detail: { number, contentHash, ...counts } };
    },
  });

/** A reopened wave keeps the release of its closing until it closes again. */
export const takesReleases = ({ state, revision }: Wave): boolean => state === 'open' && revision === 1;

/** Whether a week went by since the last. */
export const mayRelease = ({ release, timeZone }: Wave, now: string): boolean =>
  release === undefined || isReleaseDue(release.releasedAt, timeZone, now);

/** The next release of an open wave, written aside; undefined when nothing new may be told. */
export async function releaseNow(
  { store, clock }: { readonly store: OrganisationStore; readonly clock: Clock },
  wave: Wave,
): Promise<ReleaseReference | undefined> {
  const register = await readRegister(store);
  const reading = await readWave({ store, clock, register }, wave, wave.platforms);
  return makeRelease(store, { wave, reading, at: instantOf(clock) });
}
