import { flowId, type FlowId } from '#domain/channel';
import { peerGroups, type PeerGroup } from '#domain/reports/peer-groups';
import type { Reader } from '#domain/reports/peer';
import { readEstimates } from '../estimates/read-estimates.ts';
import { gridsOfWave } from '../evaluations/read-work.ts';
import { refusalOf, type AskRefusal } from '../figures/resolve-ask.ts';
import type { GridView } from '../read-grid.ts';
import { askedPlatforms } from './asked-platforms.ts';
import { flowsUnder, oneFlow } from './one-flow.ts';
import { readPeers } from './read-peers.ts';
import { isRefusal, type ReportSource } from './report-source.ts';

/** What the comparisons of one flow of a wave are made from. */
export type Comparisons = {
  readonly channel: FlowId;
  readonly grid: GridView;
  /** The peer groups of the platforms asked for, of one part of the grid. */
  readonly groups: (part: string) => readonly PeerGroup[];
  readonly reader: Reader;
  /** ISO instant. */
  readonly asOf: string;
};

/** Reads once what all platforms of a wave are compared by. @param parts of a grid, beside the whole evaluation */
export async function readComparisons(
  source: ReportSource,
  parts: (grids: readonly GridView[]) => readonly string[],
): Promise<Comparisons | AskRefusal> {
  const { session, register, wave, ask } = source;
  const shown = askedPlatforms(source);
  if (isRefusal(shown)) return shown;
  const grids = await gridsOfWave(session.store, wave);
  const wanted = ['', ...new Set(parts([...grids.values()]))];
  const flows = flowsUnder(wave, ask.channel);
  const estimates = await readEstimates(session, register, { wave, flows, parts: wanted });
  if (isRefusal(estimates)) return estimates;
  const flow = oneFlow(wave, ask.channel, estimates);
  if (isRefusal(flow)) return flow;
  const grid = grids.get(wave.grids[flow.channel] ?? '');
  if (grid === undefined) return refusalOf('several-flows', { channels: [] });
  const peers = await readPeers(source, flow, estimates);
  const { role, platforms: answeredFor } = session.member;
  const own = role === 'platform-manager' ? new Set(answeredFor) : undefined;
  return {
    channel: flowId(flow),
    grid,
    groups: (part) =>
      peerGroups(peers(part), own).filter(({ platforms }) =>
        platforms.some(({ code }) => shown.includes(code)),
      ),
    reader: { shown: new Set(shown), own, scale: register.settings.scale },
    asOf: estimates.asOf,
  };
}
