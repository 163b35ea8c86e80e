import { mountInPane } from '../parts/mount-in-pane.tsx';
import { WholeWorkbook } from './whole-workbook.tsx';
import type { WorkbookAsked } from './workbook-asked.ts';

/** Draws the screen about the whole workbook. */
export const mountWorkbook = mountInPane((asked: WorkbookAsked) => <WholeWorkbook asked={asked} />);
