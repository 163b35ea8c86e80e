import { waveSchema } from '#contract/wave';
import type { ReleaseReference, Wave } from '#domain/wave';
import type { Clock, OrganisationStore } from '../ports.ts';
import { requireWave } from '../read-register.ts';
import { ORGANISATION, waveKey } from '../row-keys.ts';
import { byItself } from '../schedule/by-itself.ts';
import { eachOrganisation } from '../schedule/each-organisation.ts';
import type { ScheduledTask } from '../schedule/scheduled-task.ts';
import { instantOf } from '../session.ts';
import { waveView } from '../waves/wave-view.ts';
import { mayRelease, releaseNow, takesReleases } from './release-wave.ts';

/** Releases every open wave whose week has gone by, when something new may be told of it. */
export const releaseOpenWaves: ScheduledTask = (world) =>
  eachOrganisation(world, async (store, { waves }) => {
    const { clock, log } = world;
    for (const wave of waves.filter((one) => isDue(one, clock))) {
      const release = await releaseNow({ store, clock }, wave);
      if (release === undefined) continue;
      await refer({ store, clock }, wave, release);
      const { organisation } = store;
      log('info', 'wave-released', { organisation, wave: wave.code, number: release.number });
    }
  });

const isDue = (wave: Wave, clock: Clock): boolean =>
  takesReleases(wave) && mayRelease(wave, instantOf(clock));

type World = { readonly store: OrganisationStore; readonly clock: Clock };

/** Readers have it from then on, unless somebody released or closed the wave in the meantime. */
function refer({ store, clock }: World, { code }: Wave, release: ReleaseReference): Promise<Wave> {
  const { number, contentHash, counts } = release;
  const key = `release#${code}#${number}#${contentHash}`;
  return store.ledger.commit({
    scope: ORGANISATION,
    idempotency: { key, requestHash: key },
    answer: waveSchema,
    decide: async () => {
      const { wave, version } = await requireWave(store, code);
      const isNext = (wave.release?.number ?? 0) === number - 1;
      if (!isNext || !isDue(wave, clock)) return { answer: waveView(wave) };
      const answer = waveView({ ...wave, release });
      const detail = { wave: code, revision: wave.revision, number, contentHash, ...counts };
      const at = instantOf(clock);
      const audit = { operation: 'release-wave', by: byItself, at, requestId: key, detail };
      return { answer, commit: { writes: [{ key: waveKey(code), version, value: answer }], audit } };
    },
  });
}
