import { flowId, type Flow } from '#domain/channel';
import { MINIMUM_EVALUATIONS } from '#domain/figure';
import type { Peer } from '#domain/reports/peer';
import type { RowState } from '#domain/reports/report';
import type { WaveEstimates } from '../estimates/wave-estimates.ts';
import { frozenFor } from '../figures/frozen-for.ts';
import { readFrozen, type FrozenFigure } from '../figures/frozen-pages.ts';
import { seesLiveFigures } from '../sight.ts';
import type { ReportSource } from './report-source.ts';

/** By part, the platforms of a wave as they are compared, in its order. */
export async function readPeers(
  source: ReportSource,
  flow: Flow,
  estimates: WaveEstimates,
): Promise<(part: string) => readonly Peer[]> {
  const { register, wave } = source;
  const told = await toldFigures(source, flow);
  const missions = new Map(estimates.platforms.map(({ code, mission }) => [code, mission]));
  const named = wave.platforms.map((code) => ({
    code,
    name: register.platforms.find((platform) => platform.code === code)?.name ?? code,
    mission: missions.get(code) ?? '',
  }));
  return (part) =>
    named.map(({ code, ...rest }) => {
      const estimate = estimates.estimate({ platform: code, flow, part });
      if (estimate === undefined) return { code, ...rest, ...withheld(told?.(code, part)) };
      const isKnown = estimate.n >= MINIMUM_EVALUATIONS;
      const state = isKnown ? 'known' : 'too-few';
      return { code, ...rest, state, n: estimate.n, ...(isKnown && { estimate }) };
    });
}

/** What readers without rows are told of platforms that they get no estimate of. */
async function toldFigures(
  { session, wave }: ReportSource,
  flow: Flow,
): Promise<((platform: string, part: string) => FrozenFigure) | undefined> {
  const at = seesLiveFigures(session.member) ? undefined : frozenFor(session.member, wave);
  if (at === undefined) return undefined;
  const channel = flowId(flow);
  const places = wave.platforms.map((entity) => ({ entity, channel }));
  const { figure } = await readFrozen(session.store, at, places);
  return (entity, part) => figure({ entity, channel, part });
}

/** A figure that is repeated from before is not compared: it is not of this closing. */
function withheld(figure: FrozenFigure | undefined): Pick<Peer, 'n' | 'state'> {
  if (figure === undefined) return { state: 'not-collected', n: 0 };
  return { state: stateOf(figure), n: figure.n };
}

function stateOf({ status }: FrozenFigure): RowState {
  return status === 'too-few' || status === 'not-collected' ? status : 'suppressed';
}
