import { readFileSync } from 'node:fs';
import { performance, PerformanceObserver } from 'node:perf_hooks';

/** Milliseconds. */
export type Blocks = {
  /** The longest time nothing else could run, of those in which the machine was not stolen from. */
  readonly longest: number;
  /** How often it was more than 50. */
  readonly over50: number;
  /** The longest collection of garbage. */
  readonly garbage: number;
  readonly elapsed: number;
  /** Processor time that a virtual machine wanted and did not get. */
  readonly stolen: number;
  /** The longest time in which it was: how much of it was ours nobody can tell. */
  readonly disturbed: number;
};

/** Watches how long other work of this process has to wait while something goes on. */
export async function blocksDuring(during: () => Promise<unknown>): Promise<Blocks> {
  let [longest, over50, disturbed, garbage] = [0, 0, 0, 0];
  const collected = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) garbage = Math.max(garbage, duration);
  });
  collected.observe({ entryTypes: ['gc'] });
  let last = reading();
  const { stolen } = last;
  // Between two beats at rest there is next to no processor time: a beat that waits for nothing would take all of it.
  const beat = setInterval(() => {
    const now = reading();
    const block = Math.min(now.wall - last.wall, now.processor - last.processor);
    if (now.stolen > last.stolen) disturbed = Math.max(disturbed, block);
    else {
      longest = Math.max(longest, block);
      if (block > 50) over50 += 1;
    }
    last = now;
  }, 1);
  const started = performance.now();
  await during();
  const elapsed = performance.now() - started;
  await new Promise((beaten) => setTimeout(beaten, 5));
  clearInterval(beat);
  collected.disconnect();
  return {
    longest: Math.round(longest),
    over50,
    garbage: Math.round(garbage),
    elapsed: Math.round(elapsed),
    stolen: stolenMs() - stolen,
    disturbed: Math.round(disturbed),
  };
}

const reading = () => ({ wall: performance.now(), processor: processorMs(), stolen: stolenMs() });

/**
 * Of the thread that runs the add-in. Where the system does not tell it, of the whole process: those who collect
 * garbage beside it are then counted too.
 */
function processorMs(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}

/** Of all processors since the machine started; 0 where the system does not tell. */
function stolenMs(): number {
  try {
    const [, , , , , , , , ticks] = readFileSync('/proc/stat', 'utf8').split(/\s+/);
    return Number(ticks) * 10;
  } catch {
    return 0;
  }
}
