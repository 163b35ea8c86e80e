import { studentQuantileAbove } from './distributions.ts';
import { describedBy, type Batch } from './estimate.ts';

export type SectionBatches = { readonly part: string; readonly batches: readonly Batch[] };

/** The strongest and the weakest of parts, where Bonferroni's intervals of all of them leave these two apart. */
export function furthestParts(parts: readonly SectionBatches[], scale: number) {
  const above = 0.025 / parts.length;
  const ordered = parts
    .map(({ part, batches }) => {
      const { mean, standardError, degreesOfFreedom } = describedBy(batches);
      return { part, mean, margin: standardError * studentQuantileAbove(above, degreesOfFreedom) };
    })
    .sort((one, other) => other.mean - one.mean);
  const [strongest, weakest] = [ordered[0]!, ordered.at(-1)!];
  if (strongest.mean - strongest.margin <= weakest.mean + weakest.margin) return undefined;
  return {
    strongest: { part: strongest.part, value: strongest.mean * scale },
    weakest: { part: weakest.part, value: weakest.mean * scale },
  };
}
