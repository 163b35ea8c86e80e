import { ApiFailure } from '../../api/api-failure.ts';

/** A form that a bucket takes: its fields, then the file. */
export type BucketForm = {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly file: Blob;
};

/** The bucket takes the form no more: it was granted too long ago, or for another file. */
export class FormRefused extends Error {
  override readonly name = 'FormRefused';
}

/**
 * Posts a form; `fetch` cannot tell how much of it has left.
 * @param onProgress told the share that has left, 0 to 1
 * @throws ApiFailure `offline` after a cut, FormRefused, or the reason of the signal
 */
export function postForm(
  { url, fields, file }: BucketForm,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve();
      else if (request.status >= 500) reject(new ApiFailure('busy'));
      else reject(new FormRefused(`bucket answered ${request.status}`));
    };
    request.onerror = () => reject(new ApiFailure('offline'));
    request.onabort = () =>
      reject(signal.reason instanceof Error ? signal.reason : new ApiFailure('offline'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.open('POST', url);
    request.send(form);
  });
}
