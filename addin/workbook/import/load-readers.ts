import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as readers from './file-readers.ts';

/** What `import.js` leaves behind. */
export type FileReaders = Pick<typeof readers, keyof typeof readers>;

declare global {
  var barometreImport: FileReaders | undefined;
}

/** The readers of files. */
export const loadReaders = onDemandScript('import.js', () => globalThis.barometreImport);
