import type * as tools from './file-tools.ts';

export type FileTools = typeof tools;

declare global {
  var barometreFiles: FileTools | undefined;
}

let loading: Promise<FileTools> | undefined;

/** What files are written with, fetched once; rejects when the script cannot be had, and may be tried again. */
export function loadFileTools(): Promise<FileTools> {
  loading ??= fetchTools().catch((failure: unknown) => {
    loading = undefined;
    throw failure;
  });
  return loading;
}

function fetchTools(): Promise<FileTools> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('/files.js', document.baseURI).href;
    script.onload = () => {
      const loaded = globalThis.barometreFiles;
      if (loaded === undefined) reject(new Error('files.js left nothing behind'));
      else resolve(loaded);
    };
    script.onerror = () => reject(new Error('files.js cannot be fetched'));
    document.head.append(script);
  });
}
