import type { ReleaseReference, Wave } from '#domain/wave';
import type { FrozenAt } from '../figures/frozen-pages.ts';

/** Named by its content: of two made at once, each has pages of its own, and one is written into the wave. */
export const releaseName = ({
  number,
  contentHash,
}: Pick<ReleaseReference, 'number' | 'contentHash'>): string =>
  `release-${number}#${contentHash.slice(0, 16)}`;

export const releaseAt = (wave: Wave, release: ReleaseReference): FrozenAt => ({
  wave: wave.code,
  name: releaseName(release),
  asOf: release.releasedAt,
});
