import { ApiFailure } from './api-failure.ts';

/**
 * What `work` settles to, or a `timeout` failure after `timeoutMs`: it never stays pending, even when the
 * work ignores its signal.
 */
export function within<T>(timeoutMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      controller.abort();
      reject(new ApiFailure('timeout'));
    }, timeoutMs);
    void work(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
      });
  });
}

/** Resolves after `ms`, or rejects at once as a `timeout` when the signal is aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new ApiFailure('timeout'));
    });
  });
}
