import { flowId, flowsOf, type ChannelFilter, type Flow } from '#domain/channel';
import type { Figure, Subject } from '#domain/figure';
import { criticalCriteria, isCriticalPart } from '#domain/figures/critical-part';
import { figureOf, type FigureOptions } from '#domain/figures/figure-of';
import type { Stratum } from '#domain/figures/stratum';
import type { Grid } from '#domain/grid';
import type { Platform } from '#domain/platform';
import type { Wave } from '#domain/wave';
import type { GridView } from '../read-grid.ts';
import { platformsOf, type Entities } from './entity.ts';
import type { Summary } from './read-summary.ts';
import type { Volumes } from './read-volumes.ts';

/** Everything read of a wave to answer any question about it. */
export type WaveReading = {
  readonly wave: Wave;
  readonly grids: ReadonlyMap<string, GridView>;
  readonly entities: Entities;
  readonly scale: number;
  /** By platform code. */
  readonly summaries: ReadonlyMap<string, Summary>;
  readonly volumes: ReadonlyMap<string, Volumes>;
  /** ISO instant of the reading: of a figure that no summary is behind. */
  readonly asOf: string;
};

/** The figure of any entity, part and channel of a wave, from what was read of it. */
export function figureOfWave(
  reading: WaveReading,
  { entity, part, channel }: Subject,
  status: FigureOptions['status'],
): Figure {
  const platforms = platformsOf(reading.entities, entity) ?? [];
  const own = platforms.filter(({ code }) => reading.summaries.has(code));
  const flows = flowsOfPart(reading, part, channel);
  const strata = own.flatMap((platform) => strataOf(reading, platform, { part, flows }));
  const asOf = oldest(reading, own);
  return isCriticalPart(part)
    ? figureOf(strata, { scale: 1, asOf, status, of: 'shares' })
    : figureOf(strata, { scale: reading.scale, asOf, status });
}

/** A flow belongs to a part when the grid of its channel has it; a channel without grid is not evaluated. */
export function flowsOfPart(
  { wave, grids }: WaveReading,
  part: string,
  channel: ChannelFilter,
): readonly Flow[] {
  return flowsOf(channel).filter((flow) => {
    const grid = grids.get(wave.grids[flow.channel] ?? '');
    return grid !== undefined && countsPart(grid, part);
  });
}

/** What anything may be counted under, accuracies included; `hasPart` is what people may ask for as a part. */
const countsPart = (grid: Grid, part: string): boolean =>
  isCriticalPart(part) ? criticalCriteria(grid, part).length > 0 : hasPart(grid, part);

export const hasPart = (grid: Grid, part: string): boolean =>
  part === '' ||
  grid.sections.some(({ id, criteria }) => id === part || criteria.some((one) => one.id === part));

type Asked = { readonly part: string; readonly flows: readonly Flow[] };

/** A stratum for every flow and batch, evaluated or not: what was received and not evaluated is said. */
export function strataOf(reading: WaveReading, { code }: Platform, { part, flows }: Asked): Stratum[] {
  const cells = reading.summaries.get(code)?.cells.get(part) ?? [];
  const volumes = reading.volumes.get(code);
  return flows.flatMap((flow) =>
    reading.wave.batches.map(({ period }) => {
      const cell = cells.find((one) => one.batch === period && flowId(one.flow) === flowId(flow));
      const received = volumes?.get(`${period}#${flowId(flow)}`) ?? null;
      const counted = cell ?? { n: 0, sum: 0n, sumSquares: 0n, incomplete: 0 };
      return { ...counted, platform: code, flow, batch: period, received };
    }),
  );
}

const oldest = ({ summaries, asOf }: WaveReading, platforms: readonly Platform[]): string =>
  platforms.map(({ code }) => summaries.get(code)?.asOf ?? asOf).sort()[0] ?? asOf;
