import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as tools from './file-tools.ts';

export type FileTools = typeof tools;

declare global {
  var barometreFiles: FileTools | undefined;
}

/** What files are written with. */
export const loadFileTools = onDemandScript('files.js', () => globalThis.barometreFiles);
