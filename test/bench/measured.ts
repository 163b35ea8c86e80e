import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a gesture costs; every figure in milliseconds. */
export type Cost = {
  /** From the person's input to the next frame drawn, the longest of the gesture. */
  readonly answered: number;
  /** Longest time the page answered nobody. */
  readonly longest: number;
  /** Processor time of the page until it is at rest: another process on the machine does not change it. */
  readonly processor: number;
};

type Seen = { answered: number; longest: number };
declare global {
  var seen: Seen;
}

/** Measures gestures in a page; tells how long its processor worked. */
export async function measuring(page: Page, browser: Browser) {
  const cdp = await browser.newBrowserCDPSession();
  await page.evaluate(() => {
    globalThis.seen = { answered: 0, longest: 0 };
    const watch = (type: string, add: (duration: number) => void) =>
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) add(duration);
      }).observe({ type, durationThreshold: 16 } as PerformanceObserverInit);
    watch('event', (duration) => (globalThis.seen.answered = Math.max(globalThis.seen.answered, duration)));
    watch('longtask', (duration) => (globalThis.seen.longest = Math.max(globalThis.seen.longest, duration)));
  });
  return async (gesture: () => Promise<void>): Promise<Cost> => {
    await page.evaluate(() => void (globalThis.seen = { answered: 0, longest: 0 }));
    const before = await processorTime(cdp);
    await gesture();
    await atRest(page);
    const seen = await page.evaluate(() => globalThis.seen);
    return { ...seen, processor: Math.round((await processorTime(cdp)) - before) };
  };
}

/** Of every page of the browser together: only one is at work. */
async function processorTime(cdp: CDPSession): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return pages.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Resolves when ten frames have come one after the other without delay. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise<number>((drawn) => requestAnimationFrame(drawn));
    let last = await frame();
    for (let calm = 0; calm < 10;) {
      const now = await frame();
      calm = now - last < 40 ? calm + 1 : 0;
      last = now;
    }
  });

/** Times between frames while something goes on: median, 95th percentile, longest. */
export async function frameTimes(page: Page, during: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(globalThis, { frames });
    const note = (at: number) => {
      frames.push(at);
      if (frames.length < 10_000) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await during();
  const times = await page.evaluate(() => {
    const { frames } = globalThis as unknown as { frames: number[] };
    const deltas = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
    frames.length = 10_000;
    return deltas;
  });
  const sorted = times.toSorted((a, b) => a - b);
  return [0.5, 0.95, 1].map((share) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0));
}
