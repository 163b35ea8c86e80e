import { performance, PerformanceObserver } from 'node:perf_hooks';

/** Milliseconds. */
export type Blocks = {
  /** The longest time nothing else could run, the host's own work left out. */
  readonly longest: number;
  /** How often it was more than 50. */
  readonly over50: number;
  /** The longest collection of garbage: of the host's and the server's too, which are in this process. */
  readonly garbage: number;
  readonly elapsed: number;
};

/** Watches how long other work has to wait while something goes on. */
export async function blocksDuring(
  host: { readonly hostMs: number },
  during: () => Promise<unknown>,
): Promise<Blocks> {
  const blocks: number[] = [];
  let garbage = 0;
  const collected = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) garbage = Math.max(garbage, duration);
  });
  collected.observe({ entryTypes: ['gc'] });
  let watching = true;
  let last = reading(host);
  const beat = () => {
    const now = reading(host);
    const hosted = now.host - last.host;
    blocks.push(Math.min(now.wall - last.wall, now.processor - last.processor) - hosted);
    last = now;
    if (watching) setImmediate(beat);
  };
  setImmediate(beat);
  const started = performance.now();
  await during();
  const elapsed = Math.round(performance.now() - started);
  watching = false;
  await new Promise((done) => setImmediate(() => setImmediate(done)));
  collected.disconnect();
  return {
    longest: Math.round(Math.max(0, ...blocks)),
    over50: blocks.filter((block) => block > 50).length,
    garbage: Math.round(garbage),
    elapsed,
  };
}

const reading = (host: { readonly hostMs: number }) => {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), processor: (user + system) / 1000, host: host.hostMs };
};
