import type { Flow } from '#domain/channel';
import { driftOf, type Drift } from '#domain/drift/drift-of';
import { weeklyPoints } from '#domain/drift/weekly-points';
import { sameScores } from '#domain/reports/same-scores';
import type { Wave } from '#domain/wave';
import { readEstimates } from '../../estimates/read-estimates.ts';
import type { WaveEstimates } from '../../estimates/wave-estimates.ts';
import type { AskRefusal } from '../../figures/resolve-ask.ts';
import type { Register } from '../../read-register.ts';
import type { Session } from '../../session.ts';
import { flowsUnder } from '../one-flow.ts';
import { isRefusal } from '../report-source.ts';

/** How many waves back the weeks of a series go. */
const WAVES = 8;

export type DriftSource = {
  /** The estimates of the wave looked at. */
  readonly estimates: WaveEstimates;
  readonly of: (platform: string, flow: Flow) => Drift;
  /** The other waves a flow rests on. */
  readonly waves: (flow: Flow) => readonly string[];
};

/** The weeks of a wave with those of the waves before, as far back as the same answers score the same. */
export async function readDrifts(
  session: Session,
  register: Register,
  wave: Wave,
): Promise<DriftSource | AskRefusal> {
  const chain = register.waves
    .filter(({ method, state }) => method === wave.method && state !== 'planned')
    .filter(({ code, from }) => code === wave.code || from < wave.from)
    .sort((one, other) => (one.from < other.from ? -1 : 1))
    .slice(-WAVES);
  const read: { readonly wave: Wave; readonly estimates: WaveEstimates }[] = [];
  for (const own of chain) {
    const asked = { wave: own, flows: flowsUnder(own, ''), parts: [''] };
    const estimates = await readEstimates(session, register, asked);
    if (isRefusal(estimates)) return estimates;
    read.push({ wave: own, estimates });
  }
  const last = read.at(-1);
  if (last === undefined) throw new Error('a wave is among those of its method');
  const phase = (flow: Flow) => phaseOf(read, flow);
  return {
    estimates: last.estimates,
    waves: (flow) => phase(flow).flatMap(({ wave: { code } }) => (code === wave.code ? [] : [code])),
    of: (platform, flow) => {
      const weeks = phase(flow).map(({ wave: own, estimates }) => ({
        weeks: estimates.weeks({ platform, flow }),
        isBaseline: own.code !== wave.code && own.state === 'closed',
      }));
      return driftOf(weeklyPoints(weeks));
    },
  };
}

/** The last waves in a row under one major version of the grid of a channel. */
function phaseOf<Read extends { readonly wave: Wave }>(
  read: readonly Read[],
  { channel }: Flow,
): readonly Read[] {
  const grid = read.at(-1)?.wave.grids[channel];
  const differs = read.findLastIndex(({ wave }) => !sameScores(wave.grids[channel] ?? '', grid ?? ''));
  return read.slice(differs + 1);
}
