import type { PlannedChart } from './charts/planned-chart.ts';
import type { ReportParameter } from './report-parameters.ts';

/** A cell by row and column, from 0. */
export type Place = { readonly row: number; readonly column: number };

/** A cell that a person may change; what is offered there stands in a column of the hidden cells. */
export type PlannedInput = {
  readonly parameter: ReportParameter;
  readonly row: number;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly offered: readonly string[];
};

export type PlannedColumn = {
  /** Points. */
  readonly width: number;
  readonly format: string;
};

/** A chart, the cells it covers, and where the cells that it reads begin. */
export type PlacedChart = {
  readonly chart: PlannedChart;
  readonly from: Place;
  readonly to: Place;
  readonly feed: Place;
};

/** Everything a report's sheet is made of; rows and columns from 0. */
export type PlannedSheet = {
  readonly name: string;
  readonly titles: readonly string[];
  readonly title: string;
  readonly question: string;
  readonly alive: { readonly row: number; readonly text: string };
  readonly headings: readonly { readonly row: number; readonly text: string }[];
  readonly inputs: readonly PlannedInput[];
  readonly sentences: { readonly row: number; readonly rows: number; readonly formula: string };
  readonly table: {
    readonly row: number;
    readonly rows: number;
    readonly columns: readonly PlannedColumn[];
    readonly formula: string;
    /** Of its headings, in points. */
    readonly headingHeight: number;
  };
  readonly charts: readonly PlacedChart[];
  /** The first of the hidden columns of offered values. */
  readonly listsLeft: number;
  /** The first of all hidden columns. */
  readonly hiddenLeft: number;
  /** Columns that print. */
  readonly printed: number;
  /** Whether it can still be read when all of it prints on one page. */
  readonly fitsOnePage: boolean;
};
