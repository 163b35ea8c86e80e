import type { Flow } from '../channel.ts';

/** What the counted evaluations of one platform, flow and batch add up to; exact, so that no order matters. */
export type Stratum = {
  readonly platform: string;
  readonly flow: Flow;
  /** Period of the batch: `2026-10`, `2026-W41`, `2026-10-01..2026-10-12`. */
  readonly batch: string;
  /** Contacts received; null when nobody recorded them. */
  readonly received: number | null;
  /** Evaluations counted: submitted, standard, complete, with a score. */
  readonly n: number;
  /** Σ of their stored millionths. */
  readonly sum: bigint;
  readonly sumSquares: bigint;
  /** Evaluations counted apart: too little was applicable. */
  readonly incomplete: number;
};
