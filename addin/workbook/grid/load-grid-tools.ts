import { ApiFailure } from '../../api/api-failure.ts';
import type * as tools from './grid-tools.ts';

export type GridTools = typeof tools;

declare global {
  var barometreGrids: GridTools | undefined;
}

let loading: Promise<GridTools> | undefined;

/** What grids are made with, fetched once; rejects when the script cannot be had, and may be tried again. */
export function loadGridTools(): Promise<GridTools> {
  loading ??= fetchTools().catch((failure: unknown) => {
    loading = undefined;
    throw failure;
  });
  return loading;
}

function fetchTools(): Promise<GridTools> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('/grids.js', document.baseURI).href;
    script.onload = () => {
      const loaded = globalThis.barometreGrids;
      if (loaded === undefined) reject(new Error('grids.js left nothing behind'));
      else resolve(loaded);
    };
    script.onerror = () => reject(new ApiFailure('offline'));
    document.head.append(script);
  });
}
