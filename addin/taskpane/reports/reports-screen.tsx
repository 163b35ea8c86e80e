import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import { loadReportSheets } from './load-report-sheets.ts';
import type { ReportsAsked } from './reports-asked.ts';
import './reports.css';

const mount = () => loadReportSheets().then(({ mountReports }) => mountReports);

/** Writes the reports of a wave on sheets, from a script of its own. */
export const ReportsScreen = ({ asked }: { readonly asked: ReportsAsked }) => (
  <OnDemandScreen load={mount} asked={asked} />
);
