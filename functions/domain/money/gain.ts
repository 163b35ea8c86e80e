import type { Platform } from '../platform.ts';

/** Whose money a gain is. */
export const bearers = ['brand', 'provider'] as const;
export type Bearer = (typeof bearers)[number];

/** What an action is thought or measured to bring in a quarter, and what it costs, in the organisation's currency. */
export type Gain = {
  /** `2026-Q4` */
  readonly quarter: string;
  readonly platform: string;
  readonly label: string;
  /** Null: by the contract unit of the platform. */
  readonly bearer: Bearer | null;
  /** At full adoption. Bounds are null where nobody gave one: the central value then stands for them. */
  readonly gainLow: number | null;
  readonly gain: number;
  readonly gainHigh: number | null;
  /** Share of the contacts or agents that do it, in [0,1]. */
  readonly adoptionLow: number | null;
  readonly adoption: number;
  readonly adoptionHigh: number | null;
  readonly cost: number;
};

/** What is paid by the time it takes: seconds saved are the payer's. */
const paidByTime: ReadonlySet<Platform['contractUnit']> = new Set(['minute', 'hour', 'post'] as const);

/**
 * Whose money a gain is: as typed; else the brand's on its own platforms and where it pays by time, and the provider's
 * where it is paid the same whatever the time. Undefined where the contract unit of a provider's platform is not known.
 */
export function bearerOf(
  { bearer }: Pick<Gain, 'bearer'>,
  { provider, contractUnit }: Pick<Platform, 'provider' | 'contractUnit'>,
): Bearer | undefined {
  if (bearer !== null) return bearer;
  if (provider === undefined || paidByTime.has(contractUnit)) return 'brand';
  return contractUnit === undefined ? undefined : 'provider';
}
