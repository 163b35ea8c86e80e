import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import { loadWorkbook } from './load-workbook.ts';
import type { WorkbookAsked } from './workbook-asked.ts';

const mount = () => loadWorkbook().then(({ mountWorkbook }) => mountWorkbook);

/** What is done with a whole workbook, from a script of its own. */
export const WorkbookScreen = ({ asked }: { readonly asked: WorkbookAsked }) => (
  <OnDemandScreen load={mount} asked={asked} />
);
