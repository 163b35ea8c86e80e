/** A chart as it was asked for: kept and given back, drawn by nobody here. */
export type Chart = {
  readonly id: string;
  name: string;
  chartType: string;
  /** Address of the cells it shows, with the sheet. */
  source: string;
  seriesBy: string;
  series: readonly ChartSeries[];
  /** Everything else that was set, by its path in Office.js: `title/text`, `axes/valueAxis/minimum`. */
  options: Readonly<Record<string, unknown>>;
};

export type ChartSeries = {
  name: string;
  values?: string | undefined;
  categories?: string | undefined;
  options: Readonly<Record<string, unknown>>;
};
