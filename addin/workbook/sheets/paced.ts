const SHORTEST_PAUSE_MS = 120;
const LONGEST_PAUSE_MS = 2000;

/**
 * What is called after an edit: a reading follows soon, never takes more than half of Excel's time, and sees all the
 * edits made while it was awaited.
 */
export function paced(read: () => Promise<void>): () => void {
  let awaited = false;
  let lastMs = 0;
  const run = async () => {
    awaited = false;
    const started = performance.now();
    await read();
    lastMs = Math.min(LONGEST_PAUSE_MS, performance.now() - started);
  };
  return () => {
    if (awaited) return;
    awaited = true;
    setTimeout(() => void run(), Math.max(SHORTEST_PAUSE_MS, lastMs));
  };
}
