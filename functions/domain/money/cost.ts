import type { Channel } from '../channel.ts';

/** What a line of the ledger pays for. */
export const costNatures = [
  'invoice',
  'staff',
  'supervision',
  'training',
  'telecoms',
  'software',
  'premises',
  'quality',
  'other',
] as const;
export type CostNature = (typeof costNatures)[number];

/** A line of the ledger of a platform and quarter, as finance typed it. */
export type CostLine = {
  readonly platform: string;
  /** `2026-Q4` */
  readonly quarter: string;
  readonly nature: CostNature;
  /** Null: of every channel, to be allocated. */
  readonly channel: Channel | null;
  /** The decimal that was written, in the currency of the line; negative for a credit. */
  readonly amount: number;
  readonly currency: string;
};
