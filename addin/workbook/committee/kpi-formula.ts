/** Cells that say whom and what an indicator is about. */
export type KpiCells = { readonly platform: string; readonly channel: string };

/** The formula of an indicator over the days that a cell names. */
export const kpi = (indicator: string, { platform, channel }: KpiCells, period: string): string =>
  `BAROMETER_KPI("${indicator}",${platform},${period},${channel})`;
