import { ApiFailure, type FailureCode } from '../../../api/api-failure.ts';

/** After these the same thing may succeed a little later. */
const PASSING: ReadonlySet<FailureCode> = new Set<FailureCode>(['offline', 'timeout', 'busy']);
export const RETRY_PAUSES_MS: readonly number[] = [2000, 5000, 10_000, 20_000, 30_000, 60_000];

export type Insisting = {
  readonly signal: AbortSignal;
  /** Where `online` is told: the window. */
  readonly events: EventTarget;
  readonly pausesMs: readonly number[];
  /** Told when the next try begins, and undefined once it does. */
  readonly onRetry: (at: number | undefined) => void;
};

/** Does something until it succeeds: after a cut of the network it waits, longer and longer, or until it is back. */
export async function insist<Done>(act: () => Promise<Done>, insisting: Insisting): Promise<Done> {
  const { signal, pausesMs, onRetry } = insisting;
  signal.throwIfAborted();
  try {
    return await act();
  } catch (failure) {
    const [pauseMs, ...later] = pausesMs;
    if (pauseMs === undefined || !(failure instanceof ApiFailure) || !PASSING.has(failure.code))
      throw failure;
    onRetry(Date.now() + pauseMs);
    await untilOnline(pauseMs, insisting);
    onRetry(undefined);
    return insist(act, { ...insisting, pausesMs: later });
  }
}

/** Ends with the pause, when the browser says that the network is back, or with the sending. */
function untilOnline(pauseMs: number, { signal, events }: Insisting): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      events.removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, pauseMs);
    events.addEventListener('online', end);
    signal.addEventListener('abort', end);
  });
}
