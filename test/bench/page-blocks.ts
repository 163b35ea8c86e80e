import type { Browser, Page } from 'playwright-core';
import { GARBAGE, markTime, sharesIn, traceCategories, type Shares } from './trace-shares.ts';

/** Milliseconds, of tasks of more than 50 only: 0 when there was none. */
export type PageBlocks = {
  readonly elapsed: number;
  /** Longest task of the add-in, garbage left out, and how many were more than 50. */
  readonly addin: number;
  readonly 'addin over 50': number;
  /** Longest task of the workbench, which plays Excel, and how many were more than 50. */
  readonly workbench: number;
  readonly 'workbench over 50': number;
  /** Longest time that garbage was collected for in one task of the add-in: of both, which share a page. */
  readonly garbage: number;
  /** All that the add-in's scripts took. */
  readonly 'addin in all': number;
};

type Task = readonly [at: number, lasted: number];
type Seen = { benchTasks: Task[] };

/** The pane, Microsoft's client library and what the pane fetches; all other scripts are the workbench's. */
const ofAddin = /^(taskpane|excel-win32|import|grids|files|report)/;
const settledMs = 500;

/** Measures gestures in a workbench: which of the long tasks of its page are the add-in's, by what ran in them. */
export async function pageBlocks(page: Page, browser: Browser) {
  await page.evaluate(() => {
    const seen = globalThis as unknown as Seen;
    seen.benchTasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.benchTasks.push([startTime, duration]);
    }).observe({ type: 'longtask' });
  });
  return async (work: () => Promise<unknown>): Promise<PageBlocks> => {
    await page.evaluate(() => void ((globalThis as unknown as Seen).benchTasks = []));
    await browser.startTracing(page, { categories: traceCategories });
    await page.evaluate(markTime);
    const from = await page.evaluate(() => performance.now());
    await work();
    const to = await page.evaluate(() => performance.now());
    await page.waitForTimeout(settledMs);
    const shares = sharesIn((await browser.stopTracing()).toString());
    const tasks = await page.evaluate(() => (globalThis as unknown as Seen).benchTasks);
    return summed(tasks, shares, [from, to]);
  };
}

function summed(
  tasks: readonly Task[],
  sharesOf: (from: number, to: number) => Shares,
  [from, to]: readonly [number, number],
): PageBlocks {
  const long = tasks.map(([at, lasted]) => {
    const shares = sharesOf(at, at + lasted);
    const addin = taken(shares, (who) => ofAddin.test(who));
    const garbage = shares.get(GARBAGE) ?? 0;
    const workbench = taken(shares, (who) => who.endsWith('.js')) - addin;
    return { lasted, addin, workbench, garbage, isAddin: addin > workbench };
  });
  const longest = (all: readonly number[]) => Math.round(Math.max(0, ...all));
  const own = long.filter(({ isAddin }) => isAddin);
  const mine = own.map(({ lasted, garbage, workbench }) => lasted - garbage - workbench);
  const others = long.filter(({ isAddin }) => !isAddin).map(({ lasted }) => lasted);
  return {
    elapsed: Math.round(to - from),
    addin: longest(mine),
    'addin over 50': mine.filter((ms) => ms > 50).length,
    workbench: longest(others),
    'workbench over 50': others.length,
    garbage: longest(own.map(({ garbage }) => garbage)),
    'addin in all': Math.round(taken(sharesOf(from, to), (who) => ofAddin.test(who))),
  };
}

const taken = (shares: Shares, isTheirs: (who: string) => boolean): number =>
  [...shares].reduce((sum, [who, ms]) => sum + (isTheirs(who) ? ms : 0), 0);
