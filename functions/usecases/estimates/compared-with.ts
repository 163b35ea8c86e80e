import * as z from 'zod';
import type { Platform } from '#domain/platform';
import type { Wave } from '#domain/wave';
import type { FrozenAt } from '../figures/frozen-pages.ts';
import { pastFiguresOf, type PastFigures } from '../figures/read-past.ts';
import { storedPastFigure } from '../stored/past-figure.ts';

/** A platform as comparisons know it: of a closed wave, as it was then. */
export type ComparedPlatform = Pick<Platform, 'code' | 'mission' | 'country' | 'provider'>;

type Registered = {
  readonly wave: Pick<Wave, 'platforms'>;
  readonly entities: { readonly platforms: readonly Platform[] };
};

/** The platforms of a wave as the register has them, in its order. */
export const comparedPlatformsOf = ({ wave, entities }: Registered): readonly ComparedPlatform[] =>
  entities.platforms
    .filter(({ code }) => wave.platforms.includes(code))
    .map(({ code, mission, country, provider }) => ({ code, mission, country, provider }));

/** What a wave is compared with. */
export type ComparedWith =
  /** As it was frozen under this name, whatever became of it since. */
  | { readonly kind: 'frozen'; readonly at: FrozenAt }
  | { readonly kind: 'live'; readonly wave: Wave }
  /** Figures of before, taken over from an earlier workbook. */
  | { readonly kind: 'past'; readonly quarter: string; readonly figures: PastFigures }
  | { readonly kind: 'none'; readonly reason: 'no-wave-before' | 'method-differs' };

const keptSchema = z.object({
  platforms: z.array(
    z.object({
      code: z.string(),
      mission: z.string(),
      country: z.string(),
      provider: z.string().optional(),
    }),
  ),
  before: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('frozen'),
      at: z.object({ wave: z.string(), name: z.string(), asOf: z.string() }),
    }),
    z.object({ kind: z.literal('past'), quarter: z.string(), figures: z.array(storedPastFigure) }),
    z.object({ kind: z.literal('none'), reason: z.enum(['no-wave-before', 'method-differs']) }),
  ]),
});

/** What a closing keeps beside estimates, so that its comparisons never move. */
export type KeptComparison = {
  readonly platforms: readonly ComparedPlatform[];
  readonly before: Exclude<ComparedWith, { kind: 'live' }>;
};

export function writeKept({ platforms, before }: KeptComparison): string {
  const figures = before.kind === 'past' ? [...before.figures.values()] : [];
  return JSON.stringify({ platforms, before: before.kind === 'past' ? { ...before, figures } : before });
}

/** @returns undefined for a page from before this was kept */
export function readKept(text: string): KeptComparison | undefined {
  const read = keptSchema.safeParse(JSON.parse(text));
  if (!read.success) return undefined;
  const { platforms, before } = read.data;
  if (before.kind !== 'past') return { platforms, before };
  return { platforms, before: { ...before, figures: pastFiguresOf(before.figures) } };
}
