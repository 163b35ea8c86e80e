import type { Pack } from '#domain/pack/pack';
import type { PackFormat } from '#domain/pack/pack-format';
import type { PackLook } from '#domain/pack/pack-look';

/** Puts a pack into a file: the same bytes for the same pack and look, whenever and wherever it is written. */
export type PackWriter = (pack: Pack, look: PackLook) => Promise<Uint8Array>;

/** A writer for each format. */
export type PackWriters = Readonly<Record<PackFormat, PackWriter>>;
