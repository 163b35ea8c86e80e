import type { ReportAsked } from '../../workbook/reports/report-asked.ts';
import type { PaneModel } from '../pane-model.ts';

/** Leads to the screen of reports, which writes this one at once and shows its sheet. */
export const openReport = (model: PaneModel, asked: ReportAsked): void =>
  model.go({ name: 'reports', wave: asked.quarter, asked });
