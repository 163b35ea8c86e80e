import { readXlsx } from './workbook/import/read-xlsx.ts';

/**
 * A second classic script, loaded when a person first imports a file: the readers of files weigh more than the
 * pane. It leaves one function behind.
 */
Object.assign(globalThis, { barometreImport: { readXlsx } });
