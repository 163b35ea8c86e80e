/** A time of day at which many do the same: each workbook at a moment of its own within it. */
export type Rush = {
  readonly workbooks: number;
  readonly seconds: number;
};

/** Numbers between 0 and 1 that are the same at each run: mulberry32. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** For each workbook the second in which it asks, evenly by chance within the rush. */
export const momentsOf = ({ workbooks, seconds }: Rush, random: () => number): readonly number[] =>
  Array.from({ length: workbooks }, () => Math.floor(random() * seconds));
