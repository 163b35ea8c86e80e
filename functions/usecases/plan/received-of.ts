import type { Channel } from '#domain/channel';
import type { Received } from '#domain/sampling/expected-plan';
import { flows, flowId } from '#domain/channel';
import { stratumKey } from '#domain/sampling/stratum-key';
import type { Wave } from '#domain/wave';
import { readVolumes, type Volumes } from '../figures/read-volumes.ts';
import type { OrganisationStore } from '../ports.ts';

/** What the platforms of a wave received in its batches, as far as recorded; of the channels it evaluates. */
export async function receivedOf(store: OrganisationStore, wave: Wave): Promise<Received> {
  const all = await Promise.all(
    wave.platforms.map(async (platform) =>
      ofPlatform(wave, platform, await readVolumes(store, wave, platform)),
    ),
  );
  return Object.fromEntries(all.flat());
}

function ofPlatform(wave: Wave, platform: string, volumes: Volumes) {
  return flows
    .filter(({ channel }) => isEvaluated(wave, channel))
    .flatMap((flow) => {
      const known = wave.batches.flatMap(({ period }) => {
        const contacts = volumes.get(`${period}#${flowId(flow)}`);
        return contacts === undefined ? [] : [{ period, contacts }];
      });
      if (known.length === 0) return [];
      const contacts = known.reduce((sum, one) => sum + one.contacts, 0);
      return [
        [
          stratumKey({ platform, ...flow }),
          { contacts, periods: known.map(({ period }) => period) },
        ] as const,
      ];
    });
}

/** A channel without a grid is not evaluated. */
export const isEvaluated = (wave: Wave, channel: Channel): boolean => wave.grids[channel] !== undefined;
