/** A difference at the same weights in both waves, of the flows that both have. On the scale 0-1. */
export type PairedDifference = {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly nBefore: number;
  /** At least so many in each wave; null where agents are not known. */
  readonly agents: number | null;
};
