import type { Wave } from '#domain/wave';
import type { OrganisationStore } from '../ports.ts';
import { isQuarter } from '#domain/period';
import { indicatorHead } from '../indicators/indicator-head.ts';
import { readRegister } from '../read-register.ts';
import { sampleScope } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { seesWave } from '../sight.ts';
import { pastHead } from './answer-past.ts';
import { waveHead, type Sequences } from './wave-head.ts';

/** The heads of the waves asked for that this person may see, by wave code. */
export async function readHeads(
  { store, member }: Session,
  { waves }: { readonly waves: readonly string[] },
): Promise<{ heads: Record<string, string> }> {
  const register = await readRegister(store);
  const seen = register.waves.filter((wave) => waves.includes(wave.code) && seesWave(member, wave));
  const sequences = await readSequences(store, seen);
  const heads = new Map(
    seen.map((wave) => [wave.code, waveHead(member, { wave, register, sequences: sequences(wave) })]),
  );
  const past = waves.filter((code) => isQuarter(code) && !register.waves.some((wave) => wave.code === code));
  const counted = waves.flatMap((code) => {
    const head = indicatorHead(register, code);
    return head === undefined ? [] : [[code, head] as const];
  });
  return {
    heads: Object.fromEntries([
      ...heads,
      ...past.map((code) => [code, pastHead(register)] as const),
      ...counted,
    ]),
  };
}

/** The sequences of every platform of every open wave, in as few reads as there are hundreds of them. */
export async function readSequences(
  { ledger }: OrganisationStore,
  waves: readonly Wave[],
): Promise<(wave: Wave) => Sequences> {
  const open = waves.filter(({ state }) => state !== 'closed');
  const heads = await ledger.heads(
    open.flatMap(({ code, platforms }) => platforms.map((platform) => sampleScope(code, platform))),
  );
  return ({ code, platforms }) =>
    new Map(platforms.map((platform) => [platform, heads.get(sampleScope(code, platform))?.sequence ?? 0]));
}
