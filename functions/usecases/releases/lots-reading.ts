import { flowId, flows, type Flow } from '#domain/channel';
import { present, type ReleasedStratum, type ReleasedVersion } from '#domain/release/released-stratum';
import type { WaveReading } from '../figures/wave-figures.ts';
import type { Cell } from '../stored/summary.ts';
import { stratumKey } from './counted-parts.ts';

/** The reading of a wave with nothing counted in it but the lots that readers were given. */
export function lotsReading(
  reading: WaveReading,
  strata: ReadonlyMap<string, ReleasedStratum>,
  parts: readonly string[],
): WaveReading {
  const summaries = [...reading.summaries].map(([code, summary]) => {
    const cells = parts.map((part) => {
      const counted = flows.flatMap((flow) => {
        const stratum = strata.get(stratumKey(part, code, flowId(flow)));
        return stratum === undefined ? [] : cellsOf(flow, present(stratum));
      });
      return [part, withIncomplete(counted, summary.cells.get(part) ?? [])] as const;
    });
    return [code, { ...summary, cells: new Map(cells) }] as const;
  });
  return { ...reading, summaries: new Map(summaries) };
}

/** A group counts with its first batch: those after it, empty, are merged with it as figures merge empty batches. */
function cellsOf(flow: Flow, versions: readonly ReleasedVersion[]): readonly Cell[] {
  const groups = [...new Set(versions.map(({ group }) => group))];
  return groups.map((batch) => {
    const own = versions.filter(({ group }) => group === batch).map(({ value }) => BigInt(value));
    return {
      flow,
      batch,
      n: own.length,
      sum: own.reduce((sum, value) => sum + value, 0n),
      sumSquares: own.reduce((sum, value) => sum + value * value, 0n),
      incomplete: 0,
    };
  });
}

/** How many were incomplete is only a count: as it is now. */
function withIncomplete(cells: readonly Cell[], live: readonly Cell[]): readonly Cell[] {
  const left = live.filter(({ incomplete }) => incomplete > 0);
  const isAt = (one: Cell) => (other: Cell) =>
    one.batch === other.batch && flowId(one.flow) === flowId(other.flow);
  const joined = cells.map((cell) => ({ ...cell, incomplete: left.find(isAt(cell))?.incomplete ?? 0 }));
  const alone = left
    .filter((cell) => !cells.some(isAt(cell)))
    .map((cell) => ({ ...cell, n: 0, sum: 0n, sumSquares: 0n }));
  return [...joined, ...alone];
}
