/** A confidence interval: its two limits. */
export type Interval = { readonly low: number; readonly high: number };

/** An estimate and a margin on both sides. */
export const around = (centre: number, margin: number): Interval => ({
  low: centre - margin,
  high: centre + margin,
});
