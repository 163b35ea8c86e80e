import { mountInPane } from '../parts/mount-in-pane.tsx';
import { ReportForm } from './report-form.tsx';
import type { ReportsAsked } from './reports-asked.ts';

/** Draws the screen that writes reports. */
export const mountReports = mountInPane((asked: ReportsAsked) => (
  <ReportForm key={asked.wave} asked={asked} />
));
