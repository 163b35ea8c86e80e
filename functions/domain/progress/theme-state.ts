/** How far a platform is with a theme: one is worked on at a time. */
export const themeStates = ['queued', 'active', 'proven', 'maintained'] as const;
export type ThemeState = (typeof themeStates)[number];

/** What the measures of a theme say, its baseline beside the wave now. */
export const themeVerdicts = [
  /** The interval of the improvement is above 0. */
  'proven',
  /** It holds 0. */
  'not-proven',
  /** It is below 0. */
  'regressed',
  'too-few',
  'not-comparable',
  'no-data',
] as const;
export type ThemeVerdict = (typeof themeVerdicts)[number];
