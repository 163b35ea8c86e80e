import type { FigureStatus } from '../figure.ts';
import type { Language } from '../text.ts';
import type { PackProfile } from './pack-profile.ts';

/** A pack (dossier du comité) before it becomes a file: everything in one language, every text in its final words. */
export type Pack = {
  readonly organisation: string;
  readonly wave: string;
  readonly profile: PackProfile;
  readonly language: Language;
  readonly title: string;
  /** Who it is for, of which quarter, as of when. */
  readonly subtitle: string;
  /** ISO instant of the closing, or of the reading of an open wave: the only date that its files hold. */
  readonly asOf: string;
  /** Revision of the closed wave; 0 while it is open. */
  readonly revision: number;
  /** Stands at the foot of every page: organisation, quarter, "provisoire" while the wave is open. */
  readonly footer: string;
  readonly isProvisional: boolean;
  readonly pages: readonly PackPage[];
  /** Every number of the pages with what makes it readable, once each. */
  readonly numbers: readonly PackNumber[];
};

/** One page of the PDF and the PowerPoint, continued on others where it is long; one sheet of the workbook. */
export type PackPage = {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly PackBlock[];
};

export type PackBlock =
  | { readonly kind: 'sentences'; readonly sentences: readonly string[] }
  /** Large numbers, at most three side by side. */
  | { readonly kind: 'headlines'; readonly headlines: readonly PackHeadline[] }
  | PackTable
  | PackChart;

export type PackHeadline = {
  readonly label: string;
  /** `15,2 / 20`, or why there is none. */
  readonly shown: string;
  /** `[14,8 ; 15,6], n = 312, clos` */
  readonly detail: string;
  readonly number: PackNumber;
};

export type PackTable = {
  readonly kind: 'table';
  readonly title: string;
  readonly columns: readonly PackColumn[];
  /** A cell for each column. */
  readonly rows: readonly (readonly PackCell[])[];
};

export type PackColumn = {
  readonly title: string;
  /** How a number of it is formatted where it stays a number; text is set on the left. */
  readonly unit: PackUnit;
};

export const packUnits = ['text', 'score', 'difference', 'share', 'count', 'number', 'money'] as const;
export type PackUnit = (typeof packUnits)[number];

/** `value` is the exact number behind `shown`; null where the cell is a text or says why there is no number. */
export type PackCell = { readonly shown: string; readonly value: number | null };

/** A native, editable chart. A null is a gap, never 0. */
export type PackChart = {
  readonly kind: 'chart';
  readonly shape: 'bars' | 'lines';
  readonly title: string;
  /** In words: `note sur 20`. */
  readonly unitTitle: string;
  readonly unit: PackUnit;
  /** Of the axis; absent: what the values need. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly categories: readonly string[];
  readonly series: readonly PackSeries[];
};

export type PackSeries = {
  readonly title: string;
  readonly values: readonly (number | null)[];
  /** Bounds of the intervals, drawn as whiskers; absent where the series has none. */
  readonly low?: readonly (number | null)[] | undefined;
  readonly high?: readonly (number | null)[] | undefined;
  /** Places before which the line is broken: another version of the grid. */
  readonly breaks?: readonly number[] | undefined;
};

/** A number that a pack publishes, and the formula that gives the same. */
export type PackNumber = {
  /** Stable across languages: `barometer|LYON|2026-Q4||`. */
  readonly key: string;
  readonly label: string;
  /** Null with the status that says why: never 0 for "no data". */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  /** Of a figure; of another number, what stands for it: `closed` once nothing can change it. */
  readonly status: FigureStatus;
  readonly unit: PackUnit;
  /** `20` for a score, `EUR` for money, empty for a share or a count. */
  readonly unitOf: string;
  /** `=BAROMETER("LYON";"2026-T4")` in the language of the pack; empty where there is none. */
  readonly formula: string;
};
