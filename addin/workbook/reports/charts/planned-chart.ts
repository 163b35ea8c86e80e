import type { Text } from '#domain/text';

/** Kinds that Excel has had for long, each drawn alike by every version of it. */
export type ReportChartKind =
  'ColumnClustered' | 'ColumnStacked' | 'BarStacked' | 'LineMarkers' | 'XYScatter';

/** A column of the cells that a chart reads; its heading, a text or a formula, names the series. */
export type FeedColumn = {
  readonly heading: string;
  /** The formula of a row of the table, from 0. */
  readonly cell: (row: number) => string;
};

export type Marker = 'Circle' | 'Diamond' | 'Square' | 'Triangle' | 'Dash';

/** How a series is painted; null for what is not painted. */
export type SeriesLook = {
  readonly type?: 'ColumnClustered' | 'LineMarkers' | 'XYScatter' | 'XYScatterLinesNoMarkers';
  readonly fill?: string | null;
  readonly line?: string | null;
  /** Points. */
  readonly weight?: number;
  readonly dashed?: boolean;
  readonly marker?: { readonly style: Marker; readonly size: number; readonly color: string } | null;
  /** The name of the series beside its point. */
  readonly isNamed?: boolean;
  readonly gap?: number;
};

export type AxisLook = {
  readonly title: Text;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly unit?: number;
};

/** A chart of a report: a block of cells of its own, one series a column, and how it looks. */
export type PlannedChart = {
  readonly kind: ReportChartKind;
  readonly title: Text;
  /** False when the title says how to read it. */
  readonly hasLegend: boolean;
  readonly values: AxisLook;
  /** Of XY charts; of others a title where the names do not say what they are. */
  readonly across?: AxisLook;
  /** What the rows are called; of XY charts, where they stand. */
  readonly along: FeedColumn;
  readonly series: readonly (FeedColumn & { readonly look: SeriesLook })[];
  /** Rows of the table that it shows. */
  readonly rows: number;
};
