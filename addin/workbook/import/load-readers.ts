import type * as readers from './file-readers.ts';

/** What `import.js` leaves behind. */
export type FileReaders = Pick<typeof readers, keyof typeof readers>;

declare global {
  var barometreImport: FileReaders | undefined;
}

let loading: Promise<FileReaders> | undefined;

/** The readers of files, fetched once; rejects when the script cannot be had, and may be tried again. */
export function loadReaders(): Promise<FileReaders> {
  loading ??= fetchReaders().catch((failure: unknown) => {
    loading = undefined;
    throw failure;
  });
  return loading;
}

function fetchReaders(): Promise<FileReaders> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('/import.js', document.baseURI).href;
    script.onload = () => {
      const readers = globalThis.barometreImport;
      if (readers === undefined) reject(new Error('import.js left nothing behind'));
      else resolve(readers);
    };
    script.onerror = () => reject(new Error('import.js cannot be fetched'));
    document.head.append(script);
  });
}
