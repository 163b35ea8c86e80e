import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const isThere = existsSync(executablePath);

/** A busy machine starts a browser slowly. */
const patienceMs = 120_000;

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
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
  return (launched ??= chromium.launch({ executablePath, args: flags }));
}

afterAll(async () => {
  const running = await launched;
  await running?.close();
});
