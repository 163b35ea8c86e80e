import { requiredN, usualAims } from '#domain/progress/required-n';
import type { Sample } from '#domain/progress/sample';

const PERCENT = 100;

/**
 * Evaluations a wave that a theme needs, from what its baseline was.
 * @param aim in points of the organisation's scale, or in percentage points of a practice; null: the usual one
 */
export function requiredFor(baseline: Sample, aim: number | null, scale: number): number | null {
  const unit = baseline.of === 'scores' ? scale : PERCENT;
  const share = aim === null ? usualAims[baseline.of] : aim / unit;
  return requiredN(baseline, share) ?? null;
}
