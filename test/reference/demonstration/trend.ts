import { judged, together } from './comparison.ts';
import { intervalOf, type Process } from './estimate.ts';

/** A wave of the course of an entity: the process behind its figure, with its interval. */
export function trendPoint(flows: readonly Process[], scale: number) {
  const total = flows.reduce((sum, { received }) => sum + (received ?? NaN), 0);
  const [only] = flows;
  const shares = flows.map(({ received }) => (received ?? NaN) / total);
  const own = only !== undefined && flows.length === 1 ? only : together(flows, shares);
  const n = flows.reduce((sum, flow) => sum + flow.n, 0);
  return { value: own.mean * scale, ...intervalOf(own, scale), n };
}

/** The changes of a family from the wave before, with the arrows of Holm's procedure. */
export function changesOf(now: readonly Process[], before: readonly Process[], scale: number) {
  const pairs = now.map((own, index) => [own, before[index]!] as const);
  return judged(pairs, scale).map(({ difference, probability }) => ({
    change: difference,
    probability,
    arrow: probability >= 0.05 ? '≈' : difference > 0 ? '▲' : '▼',
  }));
}
