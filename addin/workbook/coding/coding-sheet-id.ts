import type { Theme } from '#domain/theme';

/** What a coding sheet is known by, in whichever workbook. */
export const codingSheetId = (organisation: string, wave: string, theme: Theme): string =>
  `coding:${organisation}:${wave}:${theme}`;
