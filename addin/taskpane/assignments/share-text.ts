import { parseDecimal } from '#domain/scoring/parse-decimal';

/** A share as percents, as a person of either language types it; undefined when it is none of 0 to 100. */
export function readShare(text: string): number | undefined {
  const percents = parseDecimal(text.replace('%', '').trim());
  return percents === undefined || percents < 0 || percents > 100 ? undefined : percents / 100;
}

export const shareText = (share: number, language: string): string =>
  (share * 100).toLocaleString(language, { maximumFractionDigits: 2, useGrouping: false });
