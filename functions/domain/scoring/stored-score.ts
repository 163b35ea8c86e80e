import type { StoredScore } from '../evaluation.ts';
import { fraction, multiply, roundHalfAway, type Fraction } from '../fraction.ts';
import type { Scoring } from './score.ts';

/** Stored scores are whole millionths of the scale 0-1. */
export const MILLION = 1_000_000;

/** The one rounding of a score: to millionths, half away from zero. Everything after starts from these. */
export function storedScore(scoring: Scoring): StoredScore {
  return {
    value: rounded(scoring.value),
    beforeFail: rounded(scoring.beforeFail),
    failedBy: scoring.failedBy,
    appliedWeight: millionths(scoring.appliedWeight),
    incomplete: scoring.incomplete,
    parts: partsOf(scoring),
    critical: scoring.critical.failed,
  };
}

function partsOf({ sections }: Scoring): Readonly<Record<string, number | null>> {
  const parts: Record<string, number | null> = {};
  for (const { section, value, criteria } of sections) {
    parts[section.id] = rounded(value);
    for (const one of criteria) parts[one.criterion.id] = rounded(one.value);
  }
  return parts;
}

const rounded = (value: Fraction | null): number | null => (value === null ? null : millionths(value));

const millionths = (value: Fraction): number =>
  Number(roundHalfAway(multiply(value, fraction(BigInt(MILLION)))));
