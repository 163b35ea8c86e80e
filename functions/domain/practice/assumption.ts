import type { Platform } from '../platform.ts';

/** What money of practices is computed with, where the ledger cannot know it: in the organisation's currency. */
export const assumptionKinds = [
  /** What an hour of an agent costs whoever employs them, everything included. */
  'agent-hour',
  /** What the brand pays for an hour, where it pays by time. */
  'paid-hour',
  /** What a refusal costs the brand: the margin that is lost. */
  'refusal-brand',
  'refusal-provider',
] as const;
export type AssumptionKind = (typeof assumptionKinds)[number];

/** A number nobody can count, with the lowest and the highest it could be. */
export type Cases = { readonly low: number; readonly value: number; readonly high: number };

/** What is supposed of an entity: a platform, a provider, a country, or `*`. */
export type Assumption = Cases & { readonly entity: string; readonly kind: AssumptionKind };

export type AssumptionsOf = Readonly<Partial<Record<AssumptionKind, Cases>>>;

/** What holds for a platform: what is said of itself, else of its provider, its country, everybody. */
export function assumptionsOf(
  { code, provider, country }: Pick<Platform, 'code' | 'provider' | 'country'>,
  all: readonly Assumption[],
): AssumptionsOf {
  const places = [code, provider, country, '*'];
  const found: Partial<Record<AssumptionKind, Cases>> = {};
  for (const kind of assumptionKinds) {
    const own = places.flatMap((entity) => all.filter((one) => one.kind === kind && one.entity === entity));
    const [nearest] = own;
    if (nearest !== undefined) found[kind] = nearest;
  }
  return found;
}
