import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as tools from './report-tools.ts';

/** What `reports.js` leaves behind. */
export type ReportTools = Pick<typeof tools, keyof typeof tools>;

declare global {
  var barometreReports: ReportTools | undefined;
}

/** What puts reports into words and cells. */
export const loadReportTools = onDemandScript('reports.js', () => globalThis.barometreReports);
