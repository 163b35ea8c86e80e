import type { ComputedFigure } from '../kpi/compute-indicator.ts';
import { measuredFigure, type Estimate, type PracticeNote, type Told } from './measured-figure.ts';
import { areEnough, sidesNote, type Sides } from './sides.ts';

type Compared = {
  readonly sides: Sides;
  readonly isReleased: boolean;
  /** Null when nothing could be compared; absent when a side is too few. */
  readonly estimate: Estimate | null;
  readonly notes: readonly PracticeNote[];
};

/** A figure of contacts with less without: withheld, saying how many there are of each, when either is too few. */
export function comparedFigure(told: Told, { sides, isReleased, estimate, notes }: Compared): ComputedFigure {
  const n = sides.present.length + sides.absent.length;
  const beside = [sidesNote(sides)];
  if (n === 0) return measuredFigure(told, { n, status: 'not-collected' });
  if (!areEnough(sides, isReleased)) return measuredFigure(told, { n, status: 'too-few', notes: beside });
  if (estimate === null)
    return measuredFigure(told, {
      n,
      status: 'too-few',
      notes: [...beside, { code: 'nothing-compared', values: [] }],
    });
  return measuredFigure(told, { n, status: 'complete', estimate, notes: [...beside, ...notes] });
}
