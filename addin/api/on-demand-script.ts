import { ApiFailure } from './api-failure.ts';

/**
 * A script beside the pane's, fetched once when it is first needed. The loader rejects with ApiFailure `offline` when
 * the script cannot be had, and may be tried again.
 * @param left what the script leaves behind
 */
export function onDemandScript<Left>(file: string, left: () => Left | undefined): () => Promise<Left> {
  let loading: Promise<Left> | undefined;
  return () => {
    loading ??= fetchScript(file, left).catch((failure: unknown) => {
      loading = undefined;
      throw failure;
    });
    return loading;
  };
}

function fetchScript<Left>(file: string, left: () => Left | undefined): Promise<Left> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(`/${file}`, document.baseURI).href;
    script.onload = () => {
      const loaded = left();
      if (loaded === undefined) reject(new Error(`${file} left nothing behind`));
      else resolve(loaded);
    };
    script.onerror = () => reject(new ApiFailure('offline'));
    document.head.append(script);
  });
}
