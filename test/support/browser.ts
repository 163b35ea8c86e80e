import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const isThere = existsSync(executablePath);

/** A busy machine starts a browser, and draws its pages, slowly. */
const patienceMs = 600_000;
const gesturePatienceMs = 240_000;
/**
 * BROWSER_SLOWDOWN=4 makes the processor of every page four times as slow: a test that reads what is not drawn yet
 * fails here as it would on a busy machine.
 */
const slowdown = Number(process.env['BROWSER_SLOWDOWN'] ?? 1);

/**
 * What Chromium leaves aside: Playwright's own list, which this one replaces, and the address bar drawn as a page,
 * which would cost each new window a process and a second of processor.
 */
const leftAside = [
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'AimEnabled',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${leftAside.join(',')}`,
  // Pages reach this machine and nothing else: no test waits for, or rests on, the network.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * A test that needs a real browser. On a machine without Chromium it is named as skipped; in continuous integration it
 * fails instead, so that nobody takes silence for success.
 */
export function browserTest(name: string, work: () => Promise<void>, limitMs = patienceMs): void {
  if (isThere) test(name, work, limitMs);
  else if (process.env['CI'] === 'true')
    test(name, () => Promise.reject(new Error(`No Chromium at ${executablePath}`)));
  else test.skip(`${name} (needs Chromium: set CHROMIUM)`, work);
}

let launched: Promise<Browser> | undefined;

/** The browser of this test file, started at the first use and closed after its last test. */
export function browser(): Promise<Browser> {
  return (launched ??= launch());
}

async function launch(): Promise<Browser> {
  const started = await chromium.launch({ executablePath, args: flags });
  return started.on('context', prepare);
}

function prepare(context: BrowserContext): void {
  context.setDefaultTimeout(gesturePatienceMs);
  if (slowdown > 1) context.on('page', (page) => void slowDown(page));
}

async function slowDown(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

afterAll(async () => {
  const running = await launched;
  await running?.close();
});
