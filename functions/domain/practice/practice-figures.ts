import type { ComputedFigure } from '../kpi/compute-indicator.ts';

/** What is measured of a practice, by the id that formulas take. Money is a year's, in the organisation's currency. */
export const practiceMeasures = [
  /** Share of the contacts it could be in. */
  'rate',
  /** Seconds more that contacts with it last: difference of means. */
  'seconds',
  /** The same, by the median of all pairwise differences (Hodges & Lehmann 1963). */
  'seconds-robust',
  /** Seconds that the practice itself takes, as coded. */
  'seconds-own',
  /** Share of clients who refuse where it is. */
  'refusal',
  'refusal-without',
  /** The first less the second. */
  'refusal-difference',
  /** The same within platform and reason (Mantel & Haenszel 1959). */
  'refusal-adjusted',
  /** What it costs the brand a year; below 0 what it brings. */
  'cost-brand',
  'cost-provider',
] as const;
export type PracticeMeasure = (typeof practiceMeasures)[number];

/** Everything measured of one practice over some platforms of a wave. */
export type PracticeFigures = {
  readonly practice: string;
  /** Contacts coded present or absent, and present. */
  readonly coded: number;
  readonly present: number;
  readonly measures: Readonly<Record<PracticeMeasure, ComputedFigure>>;
};
