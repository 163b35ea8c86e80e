import { readRegister } from '../read-register.ts';
import type { Session } from '../session.ts';
import { seesPlatform } from '../sight.ts';

/** Codes of open waves, the latest first, in which platforms that this person sees are sampled. */
export async function sampledWaves({ store, member }: Session): Promise<{ waves: string[] }> {
  const { waves } = await readRegister(store);
  const sampled = waves.filter(
    ({ state, method, platforms }) =>
      state === 'open' && method === 'listening' && platforms.some((code) => seesPlatform(member, code)),
  );
  return { waves: sampled.sort((one, other) => other.from.localeCompare(one.from)).map(({ code }) => code) };
}
