import { channels } from '#domain/channel';
import type { Wave } from '#domain/wave';
import { readOwnRows } from '../indicators/read-own-rows.ts';
import type { OrganisationStore } from '../ports.ts';
import { readRegister } from '../read-register.ts';
import { QUOTAS, SCENARIOS } from '../row-keys.ts';
import { storedQuota, storedScenario, type StoredContest } from '../stored/contest.ts';

/** What a contest would be drawn from now: the sheets of quotas and scenarios, and the hours of its platforms. */
export async function planOf(
  store: OrganisationStore,
  wave: Wave,
  seed: string,
): Promise<StoredContest['plan']> {
  const [register, quotas, scenarios] = await Promise.all([
    readRegister(store),
    readOwnRows(store, QUOTAS, storedQuota),
    readOwnRows(store, SCENARIOS, storedScenario),
  ]);
  const own = quotas.filter((quota) => quota.wave === wave.code && quota.tests > 0);
  const platforms = register.platforms.filter(({ code }) => wave.platforms.includes(code));
  return {
    ...{ seed, from: wave.from, to: wave.to },
    quotas: own.map(({ channel, device, tests }) => ({ channel, device, tests })),
    scenarios: scenarios.map(({ code, scenarioLabel: label, scenarioPhase: phase, flows }) => ({
      ...{ code, label, phase },
      channels: channels.filter((channel) => flows === null || flows.split(';').includes(`${channel}-in`)),
    })),
    platforms: platforms.map(({ code, hours, closedDays, timeZone }) => ({
      code,
      ...(hours !== undefined && { hours }),
      ...(closedDays !== undefined && { closedDays: [...closedDays] }),
      timeZone: timeZone ?? wave.timeZone,
    })),
  };
}
