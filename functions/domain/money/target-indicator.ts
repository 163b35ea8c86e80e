import { indicatorIds } from '../kpi/dictionary.ts';

const BAROMETER = 'barometer';
const part = /^barometer:([a-z0-9][a-z0-9_-]{0,59})$/;
const reason = /^reason:([a-z0-9][a-z0-9_-]{0,39})$/;

/**
 * What a target is of, case aside: an indicator of the dictionary, `reason:` and the code of a reason, `barometer`, or
 * `barometer:` and a section or criterion. Undefined for anything else.
 */
export function readTargetIndicator(text: string): string | undefined {
  const written = text.trim().toLowerCase();
  if (written === BAROMETER || part.test(written)) return written;
  const code = reason.exec(written)?.[1];
  if (code !== undefined) return `reason:${code.toUpperCase()}`;
  return indicatorIds.find((id) => id.toLowerCase() === written);
}

/** The part of the grid whose score is meant, empty for the whole evaluation; undefined for an indicator. */
export const barometerPart = (indicator: string): string | undefined =>
  indicator === BAROMETER ? '' : part.exec(indicator)?.[1];
