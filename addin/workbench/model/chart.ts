/** A chart as it was asked for: kept and given back; `charts/` draws it. */
export type Chart = {
  readonly id: string;
  name: string;
  chartType: string;
  /** Address of the cells it shows, with the sheet. */
  source: string;
  seriesBy: string;
  series: readonly ChartSeries[];
  /** The cells it stands on, and moves and sizes with; absent in workbooks kept before charts were drawn. */
  anchor?: ChartAnchor | undefined;
  /** Everything else that was set, by its path in Office.js: `title/text`, `axes/valueAxis/minimum`. */
  options: Readonly<Record<string, unknown>>;
};

export type ChartSeries = {
  name: string;
  /** Address of the cells that name it; they win over `name`. */
  nameFrom?: string | undefined;
  values?: string | undefined;
  categories?: string | undefined;
  options: Readonly<Record<string, unknown>>;
};

/** A point of the sheet: a cell, and points from its left and top. */
export type AnchorPoint = {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
};

/** Top left and bottom right corners. */
export type ChartAnchor = { readonly from: AnchorPoint; readonly to: AnchorPoint };

/** Where a chart stands, in points from the top left corner of the sheet. */
export type ChartPlace = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};
