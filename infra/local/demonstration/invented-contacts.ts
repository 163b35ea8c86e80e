import { Temporal } from 'temporal-polyfill';
import { channels, directions, type Flow, type FlowId } from '#domain/channel';
import { largestRemainder } from '#domain/sampling/largest-remainder';
import { proportionalAllocation } from '#domain/sampling/proportional-allocation';
import type { Batch } from '#domain/wave';
import type { InventedBrand, InventedPlatform } from './brands.ts';
import { bell, type Random } from './random.ts';

/** Share of a quarter's contacts received in its first, second and third month. */
const monthShares = [31, 33, 36] as const;

/** Where the invented brands have their head office. */
export const INVENTED_TIME_ZONE = 'Europe/Paris';

export type InventedContact = Flow & { id: string; platform: string; start: string };
export type InventedVolume = Flow & { platform: string; period: string; received: number };

const flowsReceived = (platform: InventedPlatform): readonly { flow: FlowId; received: number }[] =>
  channels.flatMap((channel) =>
    directions.flatMap((direction) => {
      const received = platform.received[`${channel}-${direction}`];
      return received === undefined ? [] : [{ flow: `${channel}-${direction}` as const, received }];
    }),
  );

const flowOf = (id: FlowId): Flow => {
  for (const channel of channels)
    for (const direction of directions) if (id === `${channel}-${direction}`) return { channel, direction };
  throw new RangeError(id);
};

/** What each platform received, batch by batch: whole numbers that add up to the quarter's. */
export function inventedVolumes(brand: InventedBrand, batches: readonly Batch[]): readonly InventedVolume[] {
  return brand.platforms.flatMap((platform) =>
    flowsReceived(platform).flatMap(({ flow, received }) =>
      [...byBatch(batches, received)].map(([period, part]) => ({
        platform: platform.code,
        period,
        received: part,
        ...flowOf(flow),
      })),
    ),
  );
}

/** The sample of one batch: each platform's part of the brand's sample, its flows and months in proportion. */
export function inventedSample(
  brand: InventedBrand,
  batches: readonly Batch[],
  batch: Batch,
  random: Random,
): readonly InventedContact[] {
  const shares = brand.platforms.map((platform) => ({
    key: platform.code,
    weight: platform.received['phone-in'] ?? 0,
  }));
  const plan = proportionalAllocation(shares, brand.sample.n, brand.sample.minimum);
  return brand.platforms.flatMap((platform, index) =>
    sampleOf(platform, plan?.get(platform.code) ?? 0).flatMap(({ flow, n }) =>
      Array.from({ length: byBatch(batches, n).get(batch.period) ?? 0 }, (_, rank) => ({
        id: `${platform.country}${batch.period.replace('-', '')}${flow.channel === 'phone' ? 'A' : 'M'}${String(
          (index + 1) * 10_000 + rank * 37 + Math.floor(random() * 37),
        )}`,
        platform: platform.code,
        start: startWithin(batch, random),
        ...flow,
      })),
    ),
  );
}

function sampleOf(platform: InventedPlatform, n: number): readonly { flow: Flow; n: number }[] {
  const shares = flowsReceived(platform).map(({ flow, received }) => ({ key: flow, weight: received }));
  const parts = proportionalAllocation(shares, n, Math.min(6, Math.floor(n / shares.length)));
  return shares.map(({ key }) => ({ flow: flowOf(key), n: parts?.get(key) ?? 0 }));
}

function byBatch(batches: readonly Batch[], n: number): ReadonlyMap<string, number> {
  return largestRemainder(
    batches.map(({ period }, index) => ({ key: period, weight: monthShares[index] ?? 33 })),
    n,
  );
}

/** A working hour of a day of the batch, as ISO instant. */
export function startWithin(batch: Batch, random: Random): string {
  const first = Temporal.PlainDate.from(batch.from);
  const days = first.until(batch.to, { largestUnit: 'day' }).days + 1;
  const seconds = 8.5 * 3600 + Math.floor(random() * 10.5 * 3600);
  const wall = first
    .add({ days: Math.floor(random() * days) })
    .toPlainDateTime()
    .add({ seconds });
  return wall.toZonedDateTime(INVENTED_TIME_ZONE).toInstant().toString({ fractionalSecondDigits: 0 });
}

/** Where a contact lies between the worst (0) and the best (1): its platform's level, and chance. */
export const inventedQuality = (platform: InventedPlatform, quarters: number, random: Random): number =>
  Math.min(1, Math.max(0, platform.quality + platform.progress * quarters + 0.16 * bell(random)));
