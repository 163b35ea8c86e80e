import type { PointRange } from '../grid.ts';

/** Whether a measurement falls in a range, both ends included. */
export const within = ({ from, to }: Pick<PointRange, 'from' | 'to'>, value: number): boolean =>
  (from === null || value >= from) && (to === null || value <= to);
