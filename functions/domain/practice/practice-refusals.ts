import { isReversed } from '../statistics/impact/standardised-risk.ts';
import { mantelHaenszel } from '../statistics/impact/mantel-haenszel.ts';
import { riskDifference, type TwoByTwo } from '../statistics/impact/two-by-two.ts';
import { wilson } from '../statistics/wilson.ts';
import { groupedBy } from './by-stratum.ts';
import type { CodedContact } from './coding.ts';
import type { Estimate, PracticeNote } from './measured-figure.ts';
import { refusalsOf, type Sides } from './sides.ts';

/** Refusals with the practice and without it. */
export const refusalTable = ({ present, absent }: Sides, practice: string): TwoByTwo => ({
  exposed: { x: refusalsOf(present, practice), n: present.length },
  unexposed: { x: refusalsOf(absent, practice), n: absent.length },
});

/** The share of clients who refuse (Wilson 1927), of one at least. */
export const refusalShare = ({ x, n }: TwoByTwo['exposed']): Estimate => ({ value: x / n, ...wilson(x, n) });

/** With less without, in [-1,1] (Newcombe 1998). */
export const refusalDifference = (table: TwoByTwo): Estimate => riskDifference(table);

/** Platform and reason; contacts of which nobody said the reason are one stratum of their platform. */
const cellOf = ({ platform, reason }: CodedContact): string => `${platform}#${reason ?? ''}`;

/**
 * The difference within platform and reason (Mantel & Haenszel 1959, Sato 1989), null when no platform and reason has
 * both contacts with and without, or when nothing there varies.
 */
export function adjustedDifference(sides: Sides, practice: string): Estimate | null {
  const isPresent = new Set(sides.present);
  const cells = groupedBy([...sides.present, ...sides.absent], cellOf).map(([, own]) =>
    refusalTable(
      { present: own.filter((one) => isPresent.has(one)), absent: own.filter((one) => !isPresent.has(one)) },
      practice,
    ),
  );
  const adjusted = mantelHaenszel(cells)?.riskDifference;
  return adjusted === undefined ? null : { value: adjusted.value, low: adjusted.low, high: adjusted.high };
}

/** That adjusting turns the sign of the difference. */
export const reversal = (crude: Estimate, adjusted: Estimate | null): readonly PracticeNote[] =>
  crude.value !== null && adjusted?.value != null && isReversed(crude.value, adjusted.value)
    ? [{ code: 'simpson', values: [String(crude.value), String(adjusted.value)] }]
    : [];

/** How many contacts have no reason: adjusting knows nothing of them. */
export function reasonsUnknown({ present, absent }: Sides): readonly PracticeNote[] {
  const all = [...present, ...absent];
  const unknown = all.filter(({ reason }) => reason === null).length;
  return unknown === 0 ? [] : [{ code: 'reasons-unknown', values: [String(unknown), String(all.length)] }];
}
