import { planDefaults } from '#domain/sampling/plan';
import { sizeForMean, zOf } from '#domain/sampling/sample-size';
import { membershipOf } from '../api/membership.ts';
import type { Session } from '../api/session.ts';
import { cellValue } from './cell-result.ts';
import type { LiveCell } from './live-cells.ts';
import { readNumber, requireNumber } from './read-scalar.ts';

/** The scale that the default deviation is of, and of whoever is not signed in. */
const SCALE = 20;

/**
 * Shows BAROMETER_SAMPLESIZE in a cell; again when the organisation, and its scale with it, changes. Asks the server
 * nothing. Answers how to stop; throws RefusedArgument for what is no such number.
 */
export function followSampleSize(session: Session, values: readonly unknown[], cell: LiveCell): () => void {
  const received = requireNumber('population', values[0], { least: 1, isWhole: true });
  const margin = requireNumber('margin', values[1], { least: 0, isWhole: false });
  const typed = readNumber('deviation', values[2], { least: 0, isWhole: false });
  const show = (): void => {
    const deviation = typed ?? (planDefaults.deviation * scaleOf(session)) / SCALE;
    const { n } = sizeForMean(deviation, { margin, z: zOf(planDefaults.confidence), received });
    cell.take(cellValue(Math.min(received, n)));
  };
  show();
  return typed === undefined ? session.subscribe(show) : () => undefined;
}

const scaleOf = (session: Session): number => membershipOf(session.state())?.organisation.scale ?? SCALE;
