import type { PlacedChart } from '../reports/planned-sheet.ts';

/** What a cell of a page holds: a text or a number, or a formula that stays alive. */
export type PageCell = string | number | { readonly formula: string };

/** A cell in yellow: a person changes it, and the page follows. */
export type PageInput = {
  readonly row: number;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** Offered in a list, which another value may leave. */
  readonly offered: readonly string[];
};

export type PageRow = {
  readonly cells: readonly PageCell[];
  /** Of each cell by its column; a cell without is as Excel shows it. */
  readonly formats?: readonly (string | undefined)[];
  /** Points; as its texts need when absent. */
  readonly height?: number;
};

/** A table of cells, its headings first. */
export type PageTable = {
  readonly row: number;
  readonly headings: readonly string[];
  readonly rows: readonly PageRow[];
  /** Columns of long texts, wrapped over several lines. */
  readonly wrapped?: readonly number[];
};

export type PageLine = { readonly row: number; readonly text: string };

/** A sheet of blocks one under the other; rows and columns from 0. */
export type PlannedPage = {
  readonly name: string;
  /** In every language, by which the sheet is known as ours. */
  readonly titles: readonly string[];
  readonly title: string;
  readonly question: string;
  readonly inputs: readonly PageInput[];
  readonly headings: readonly PageLine[];
  readonly tables: readonly PageTable[];
  /** Sentences in grey: how to read what is beside. */
  readonly notes: readonly PageLine[];
  /** Points, by column. */
  readonly widths: readonly number[];
  /** Formulas that other cells read, in a hidden column from its first row. */
  readonly helpers: readonly string[];
  /** What they read stands to the right of the lists of the inputs. */
  readonly charts?: readonly PlacedChart[];
};

/** The hidden column of the helpers; lists of the inputs follow it, then what charts read. */
export const HELPER_COLUMN = 40;
export const FEED_COLUMN = 50;
/** Where values are typed: beside their labels. */
export const INPUT_COLUMN = 1;
/** The row of the first input. */
export const FIRST_INPUT = 3;
