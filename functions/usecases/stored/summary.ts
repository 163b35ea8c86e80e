import * as z from 'zod';
import { channels, directions } from '#domain/channel';
import type { Stratum } from '#domain/figures/stratum';

/** Sums are whole numbers of any size: decimal text in a table whose numbers have 38 digits. */
const whole = z.string().regex(/^-?\d+$/);

const cell = z.object({
  channel: z.enum(channels),
  direction: z.enum(directions),
  batch: z.string(),
  n: z.int().min(0),
  sum: whole,
  sumSquares: whole,
  incomplete: z.int().min(0),
});

/** What the whole evaluation's part of a view also says: when it was computed, and the parts there are. */
export const viewMark = z.object({ asOf: z.string(), parts: z.array(z.string()) });

/** What a summary keeps of one part of the grid. */
export const storedPart = z.object({ cells: z.array(cell) });
export type StoredPart = z.infer<typeof storedPart>;

/** What the evaluations of one flow and batch add up to; the volume is joined when a figure is made. */
export type Cell = Omit<Stratum, 'platform' | 'received'>;

export const toCell = ({
  channel,
  direction,
  sum,
  sumSquares,
  ...kept
}: StoredPart['cells'][number]): Cell => ({
  ...kept,
  flow: { channel, direction },
  sum: BigInt(sum),
  sumSquares: BigInt(sumSquares),
});

export const fromCell = ({ flow, sum, sumSquares, ...kept }: Cell): StoredPart['cells'][number] => ({
  ...kept,
  ...flow,
  sum: String(sum),
  sumSquares: String(sumSquares),
});
