import type { BrowserContext, Frame, Page } from 'playwright-core';
import { browser } from '../browser.ts';
import type { HostPage } from './page-entry.ts';
import { npmClient, serveHostPage } from './serve-host-page.ts';

export type OpenHostPage = {
  readonly page: Page;
  /** Runs a function in the page that holds the host. */
  readonly host: <R, A>(work: (page: HostPage, argument: A) => R | Promise<R>, argument?: A) => Promise<R>;
  /** Runs a function in the add-in's frame, with Microsoft's client library loaded. */
  readonly client: <R, A>(work: (argument: A) => R | Promise<R>, argument?: A) => Promise<R>;
  /** Waits until something is true in the add-in's frame. */
  readonly until: <A>(condition: (argument: A) => boolean, argument?: A) => Promise<void>;
  /** Loads the pane again, as a person does who closes and opens it. */
  readonly reload: () => Promise<void>;
};

const served = new Map<string, ReturnType<typeof serveHostPage>>();
const pages: Page[] = [];
let context: Promise<BrowserContext> | undefined;

afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

afterAll(async () => {
  for (const server of served.values()) await (await server).close();
});

/** A fresh page with an empty workbook and a client library ready in its frame; nothing else is reachable. */
export async function openHostPage(library = npmClient): Promise<OpenHostPage> {
  const server = served.get(library) ?? serveHostPage(library);
  served.set(library, server);
  const { origin } = await server;
  // The pages keep nothing in the browser: one profile does for all, and has compiled the client library once.
  context ??= browser().then((started) => started.newContext());
  const page = await (await context).newPage();
  pages.push(page);
  await page.goto(`${origin}/page.html`);
  await ready(page);
  return {
    page,
    host: async (work, argument) => {
      const handle = await page.evaluateHandle(() => (window as unknown as { hostPage: HostPage }).hostPage);
      return handle.evaluate<never, unknown>(work as never, argument);
    },
    client: (work, argument) => pane(page).evaluate<never, unknown>(work as never, argument),
    until: async (condition, argument) => {
      await pane(page).waitForFunction(condition as never, argument);
    },
    reload: async () => {
      await pane(page).evaluate(() => Reflect.deleteProperty(window, 'readyWith'));
      await page.evaluate(() => (window as unknown as { hostPage: HostPage }).hostPage.frame.load());
      await ready(page);
    },
  };
}

const pane = (page: Page): Frame => page.frames().find((frame) => frame.url().includes('/pane.html'))!;

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const frame = document.querySelector('iframe')?.contentWindow;
    return Boolean(frame && 'readyWith' in frame);
  });
}
