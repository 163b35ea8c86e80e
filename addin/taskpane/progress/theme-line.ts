import type { Row } from '#contract/row';
import { themeStates, themeVerdicts, type ThemeState, type ThemeVerdict } from '#domain/progress/theme-state';
import { themes, type Theme } from '#domain/theme';

/** What a closed wave says of a theme, its baseline beside it. */
export type ThemeMeasure = {
  readonly wave: string;
  readonly verdict: ThemeVerdict;
  /** In points of the scale, or in percentage points of a practice. */
  readonly unit: 'scale' | 'points';
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly nBefore: number | null;
};

/** A row of the sheet Themes, as far as the pane speaks of it. */
export type ThemeLine = {
  readonly platform: string;
  readonly theme: Theme;
  readonly state: ThemeState;
  readonly baseline: string | null;
  readonly nRequired: number | null;
  readonly since: string;
  /** Null before any wave was measured. */
  readonly measure: ThemeMeasure | null;
};

/** Undefined for a row of a later version of the product. */
export function themeLine({ fields }: Pick<Row, 'fields'>): ThemeLine | undefined {
  const theme = themes.find((one) => one === fields['theme']);
  const state = themeStates.find((one) => one === fields['themeState']);
  if (theme === undefined || state === undefined) return undefined;
  return {
    platform: String(fields['platform'] ?? ''),
    theme,
    state,
    baseline: textIn(fields['baseline']),
    nRequired: numberIn(fields['nRequired']),
    since: String(fields['sinceDay'] ?? ''),
    measure: measureIn(fields),
  };
}

function measureIn(fields: Row['fields']): ThemeMeasure | null {
  const verdict = themeVerdicts.find((one) => one === fields['themeVerdict']);
  const wave = textIn(fields['measuredWave']);
  if (verdict === undefined || wave === null) return null;
  return {
    ...{ wave, verdict, unit: unitOf(textIn(fields['measuredBy'])) },
    value: numberIn(fields['improvement']),
    low: numberIn(fields['improvementLow']),
    high: numberIn(fields['improvementHigh']),
    n: numberIn(fields['nNow']),
    nBefore: numberIn(fields['nBefore']),
  };
}

/** Practices are written in capitals, sections and criteria in small letters. */
const unitOf = (measuredBy: string | null): ThemeMeasure['unit'] =>
  measuredBy !== null && measuredBy === measuredBy.toUpperCase() ? 'points' : 'scale';

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);
