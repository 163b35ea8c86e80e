/**
 * What the sample of one platform, channel and direction says of the process behind it, of one part of the grid: for
 * comparisons, never to describe the wave. On the scale 0-1.
 */
export type Estimate = {
  /** Evaluations counted. */
  readonly n: number;
  /** The mean of its figure: batches weighted by what they received. */
  readonly mean: number;
  /** Between evaluations of a batch, with n − batches; null when n does not tell. */
  readonly deviation: number | null;
  /** Without finite correction; null when it cannot be known. */
  readonly standardError: number | null;
  readonly degreesOfFreedom: number | null;
  /** Agents, when every evaluation has a token: the standard error then is theirs. Null: evaluations as if independent. */
  readonly agents: number | null;
  /** Contacts received in the batches that count; null when a volume is not known. */
  readonly received: number | null;
};

/** The evaluations of one week of contacts; exact sums of stored millionths. */
export type WeekReading = {
  /** `2026-W41` */
  readonly week: string;
  readonly n: number;
  readonly sum: bigint;
  readonly sumSquares: bigint;
};

/** The evaluations of one agent in one batch; a missing token is an agent of its own. */
export type AgentReading = {
  readonly batch: string;
  /** Null when the contact came without. */
  readonly token: string | null;
  readonly n: number;
  readonly sum: bigint;
  readonly sumSquares: bigint;
};
