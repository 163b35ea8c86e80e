/** Longest time that typing and drawing wait for work of ours; what a step overruns comes on top. */
const SLICE_MS = 10;

/** Does something with each item, letting everything else that waits in the page go first now and then. */
export async function eachInSlices<T>(items: Iterable<T>, act: (item: T) => void): Promise<void> {
  let since = performance.now();
  for (const item of items) {
    act(item);
    if (performance.now() - since < SLICE_MS) continue;
    await nextTurn();
    since = performance.now();
  }
}

/** Resolves once what already waits has run. Timers would do, but a hidden pane gets them late. */
export function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
