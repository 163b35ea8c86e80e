import { sharesOf } from '../reports/composite.ts';

type Flow = { readonly n: number; readonly received: number | null; readonly agents: number | null };

/** The flows that both waves have, each with what it weighs in both. */
export type PairedFlow<F extends Flow> = { readonly now: F; readonly before: F; readonly weight: number };

/**
 * Flows evaluated in both waves at the same weights: the mean of their shares of what was received then and now, as
 * changes of figures have it; their shares of what was evaluated where a volume is not known.
 */
export function pairedFlows<F extends Flow>(
  now: ReadonlyMap<string, F>,
  before: ReadonlyMap<string, F>,
): readonly PairedFlow<F>[] {
  const pairs = [...now].sort(byName).flatMap(([flow, own]) => {
    const other = before.get(flow);
    return other === undefined || own.n === 0 || other.n === 0 ? [] : [{ now: own, before: other }];
  });
  const [shares, sharesBefore] = [pairs.map((pair) => pair.now), pairs.map((pair) => pair.before)].map(
    (flows) => sharesOf(flows),
  );
  const counted = pairs.map((pair) => pair.now.n + pair.before.n);
  const all = counted.reduce((sum, n) => sum + n, 0);
  return pairs.map((pair, place) => {
    const known = shares !== undefined && sharesBefore !== undefined;
    const weight = known
      ? ((shares[place] ?? 0) + (sharesBefore[place] ?? 0)) / 2
      : (counted[place] ?? 0) / all;
    return { ...pair, weight };
  });
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** How many agents there are at least in each of two waves: one may be in several flows. Null where not known. */
export function agentsAtLeast(
  pairs: readonly { readonly now: Flow; readonly before: Flow }[],
): number | null {
  const flows = [pairs.map(({ now }) => now), pairs.map(({ before }) => before)];
  const most = flows.map((own) => Math.max(...own.map(({ agents }) => agents ?? Infinity)));
  const least = Math.min(...most);
  return Number.isFinite(least) ? least : null;
}
