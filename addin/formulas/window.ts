/**
 * Runs `work` once `ms` have passed. Not a timer: the pages of hidden panes get theirs a second late or more,
 * and every formula waits for this one.
 */
export function afterWindow(ms: number, work: () => void): void {
  const end = performance.now() + ms;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    if (performance.now() < end) {
      port2.postMessage(null);
      return;
    }
    port1.close();
    work();
  };
  port2.postMessage(null);
}
