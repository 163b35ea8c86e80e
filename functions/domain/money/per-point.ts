import type { ComputedFigure } from '../kpi/compute-indicator.ts';

/** The barometer's figure of the same platforms, quarter and channel. */
export type Score = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Evaluations. */
  readonly n: number | null;
  /** Status of the figure, or the code for which there is none. */
  readonly status: string;
};

/**
 * What a contact costs for each point of quality: cost per contact over the score, on the organisation's scale. The interval is
 * that of the score alone, since contacts and costs are counted, not estimated; n is its evaluations. Without a
 * score there is none.
 */
export function perPoint(contact: ComputedFigure, score: Score): ComputedFigure {
  const { value: cost } = contact;
  if (cost === null) return contact;
  const notes = [...contact.basis.notes, { code: 'score', values: valuesOf(score) }];
  const basis = { ...contact.basis, notes };
  if (score.value === null || score.value <= 0)
    return { ...contact, value: null, n: score.n, status: 'not-valued', basis };
  const over = (points: number | null) => (points !== null && points > 0 ? cost / points : null);
  const [low, high] = [over(score.high), over(score.low)];
  const isPartial = score.status === 'partial' || contact.status === 'partial';
  const status = isPartial ? 'partial' : contact.status;
  // A credit larger than the costs turns the bounds round.
  const bounds = cost < 0 ? { low: high, high: low } : { low, high };
  return { ...contact, ...bounds, value: over(score.value), n: score.n, status, basis };
}

/** Score, bounds, evaluations and status; empty where there is none. */
const valuesOf = ({ value, low, high, n, status }: Score): readonly string[] => [
  ...[value, low, high, n].map((number) => (number === null ? '' : String(number))),
  status,
];
