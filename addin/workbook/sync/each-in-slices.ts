/** Longest time that typing and drawing wait for work of ours; what a step overruns comes on top. */
const SLICE_MS = 10;

/** One for the page: short pieces of work that follow each other make a long one. */
let since = 0;

/** Does something with each item, letting everything else that waits in the page go first now and then. */
export async function eachInSlices<T>(items: Iterable<T>, act: (item: T) => void): Promise<void> {
  for (const item of items) {
    if (performance.now() - since > SLICE_MS) await nextTurn();
    act(item);
  }
}

/** Resolves once what already waits has run. Timers would do, but a hidden pane gets them late. */
export function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      since = performance.now();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
