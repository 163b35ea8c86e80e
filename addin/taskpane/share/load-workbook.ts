import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-workbook.tsx';

/** What `workbook.js` leaves behind. */
type WorkbookScripts = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometreWorkbook: WorkbookScripts | undefined;
}

/** The screen that makes workbooks and shares them without their data. */
export const loadWorkbook = onDemandScript('workbook.js', () => globalThis.barometreWorkbook);
