import { gzipSync } from 'node:zlib';
import type { Batch } from '#domain/wave';
import type { InventedBrand, InventedPlatform } from './brands.ts';
import { inventedVolumes, startWithin, type InventedVolume } from './invented-contacts.ts';
import type { Random } from './random.ts';

/** Of the contacts received, about so many left no recording or never reached anybody. */
const NOT_RECORDED = 0.02;
const ABANDONED = 0.04;
const AGENTS = 40;

type Part = {
  readonly brand: InventedBrand;
  readonly batches: readonly Batch[];
  readonly batch: Batch;
  readonly random: Random;
};

/** Every contact that some platforms received in a batch, as the pane sends lists: compressed lines. */
export function inventedList(platforms: readonly InventedPlatform[], part: Part): Uint8Array {
  const codes = new Set(platforms.map(({ code }) => code));
  const lines = inventedVolumes(part.brand, part.batches)
    .filter(({ period, platform }) => period === part.batch.period && codes.has(platform))
    .flatMap((volume) => linesOf(volume, part));
  return gzipSync(lines.map((line, index) => `${index + 2}\t${line}\n`).join(''));
}

function linesOf({ platform, channel, direction, received }: InventedVolume, part: Part): readonly string[] {
  const { batch, random } = part;
  const isPhone = channel === 'phone';
  const prefix = `${platform}-${batch.period.replace('-', '')}-${isPhone ? 'A' : 'M'}`;
  return Array.from({ length: received }, (_, rank) =>
    [
      platform,
      channel,
      direction,
      startWithin(batch, random),
      `${prefix}${String(rank + 1).padStart(6, '0')}`,
      `${platform}-${1 + Math.floor(random() * AGENTS)}`,
      isPhone ? 'yes' : '',
      isPhone ? fateOf(random()) : '',
    ].join('\t'),
  );
}

function fateOf(chance: number): string {
  if (chance < NOT_RECORDED) return 'not-recorded';
  return chance < NOT_RECORDED + ABANDONED ? 'abandoned' : '';
}
