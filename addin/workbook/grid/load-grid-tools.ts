import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as tools from './grid-tools.ts';

export type GridTools = typeof tools;

declare global {
  var barometreGrids: GridTools | undefined;
}

/** What grids are made with. */
export const loadGridTools = onDemandScript('grids.js', () => globalThis.barometreGrids);
