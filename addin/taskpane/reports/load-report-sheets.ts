import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-reports.tsx';

/** What `report-sheets.js` leaves behind. */
type ReportSheets = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometreReportSheets: ReportSheets | undefined;
}

/** The screen that writes reports on sheets. */
export const loadReportSheets = onDemandScript('report-sheets.js', () => globalThis.barometreReportSheets);
