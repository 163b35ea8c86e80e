import type { Fields } from '../sheets/sheet-resource.ts';
import { storedTheme, type StoredMeasure } from '../stored/theme.ts';

/** A theme as its sheet shows it. */
export function themeFieldsOf(value: unknown): Fields {
  const { platform, theme, state, measuredBy, aim, baseline, nRequired, measure, since } =
    storedTheme.parse(value);
  return {
    ...{ platform, theme, themeState: state, measuredBy, aim, baseline, nRequired },
    ...measureFields(measure ?? unmeasured),
    sinceDay: since,
  };
}

const unmeasured = { wave: null, verdict: null, value: null, low: null, high: null, n: null, nBefore: null };

const measureFields = (measure: StoredMeasure | typeof unmeasured): Fields => ({
  nBefore: measure.nBefore,
  nNow: measure.n,
  improvement: measure.value,
  improvementLow: measure.low,
  improvementHigh: measure.high,
  measuredWave: measure.wave,
  themeVerdict: measure.verdict,
});
