import { fraction, toNumber } from '#domain/fraction';
import { shrunkDeviations, type SeenStratum } from '#domain/sampling/shrunk-deviations';
import { stratumKey } from '#domain/sampling/stratum-key';
import type { Wave } from '#domain/wave';
import { readSummary } from '../figures/read-summary.ts';
import type { Register } from '../read-register.ts';
import { sampleScope } from '../row-keys.ts';
import type { Session } from '../session.ts';
import type { Cell } from '../stored/summary.ts';
import { isEvaluated } from './received-of.ts';

/** Waves looked at, the latest first; a platform that none of them has is planned by what the others share. */
const WAVES = 3;
/** A variance needs two. */
const FEWEST = 2;

/** Deviations seen in the latest waves of the same method, drawn towards what strata share, on the scale. */
export async function seenDeviations(
  session: Session,
  { waves, settings }: Register,
  wave: Wave,
): Promise<ReturnType<typeof shrunkDeviations>> {
  const seen = new Map<string, SeenStratum>();
  for (const earlier of latestFirst(waves, wave)) {
    const missing = wave.platforms.filter(
      (code) => !hasPlatform(seen, code) && earlier.platforms.includes(code),
    );
    const strata = await Promise.all(missing.map((code) => strataOf(session, earlier, code)));
    for (const stratum of strata.flat()) seen.set(stratum.key, scaled(stratum, settings.scale));
  }
  return shrunkDeviations([...seen.values()]);
}

const latestFirst = (waves: readonly Wave[], { method, from }: Wave): readonly Wave[] =>
  waves
    .filter((one) => one.method === method && one.state !== 'planned' && one.from <= from)
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .slice(0, WAVES);

const hasPlatform = (seen: ReadonlyMap<string, SeenStratum>, code: string): boolean =>
  [...seen.keys()].some((key) => key.startsWith(`${code}|`));

async function strataOf(session: Session, wave: Wave, platform: string): Promise<SeenStratum[]> {
  const { store, clock } = session;
  const { cells } = await readSummary(store, clock, sampleScope(wave.code, platform));
  const byKey = new Map<string, Cell[]>();
  for (const cell of cells.get('') ?? []) {
    const key = stratumKey({ platform, ...cell.flow });
    if (isEvaluated(wave, cell.flow.channel)) byKey.set(key, [...(byKey.get(key) ?? []), cell]);
  }
  return [...byKey].map(([key, own]) => ({ key, ...varianceOf(own) })).filter(({ n }) => n >= FEWEST);
}

/** s² of the batches of a stratum together, of scores in millionths. */
function varianceOf(cells: readonly Cell[]): Omit<SeenStratum, 'key'> {
  const n = cells.reduce((all, cell) => all + cell.n, 0);
  if (n < FEWEST) return { n, variance: 0 };
  const sum = cells.reduce((all, cell) => all + cell.sum, 0n);
  const squares = cells.reduce((all, cell) => all + cell.sumSquares, 0n);
  const size = BigInt(n);
  return { n, variance: toNumber(fraction(size * squares - sum * sum, size * (size - 1n))) };
}

const MILLION = 1e6;
const scaled = (stratum: SeenStratum, scale: number): SeenStratum => ({
  ...stratum,
  variance: (stratum.variance * scale * scale) / (MILLION * MILLION),
});
