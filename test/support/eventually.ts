import { setTimeout } from 'node:timers/promises';

/** How long a page may take to draw what it is asked for, on a machine that has everything else to do as well. */
const patienceMs = 240_000;
const pauseMs = 40;

/**
 * Waits until what is read is what is wanted, and fails with the last reading otherwise. Pages draw after the gesture
 * that changes them: nothing of a page is ever expected at once.
 * @param read answers, or throws while there is nothing to read
 * @param wanted may hold matchers, such as `expect.stringContaining('…')`
 */
export async function eventually(read: () => unknown, wanted: unknown): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      expect(await read()).toEqual(wanted);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await setTimeout(pauseMs);
  }
}
