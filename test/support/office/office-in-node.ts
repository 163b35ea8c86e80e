import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Host } from '../../../addin/workbench/host/host.ts';
import type { Workbook } from '../../../addin/workbench/model/workbook.ts';

/** Tests and benches are run from the root of the project. */
const client = join(process.cwd(), 'node_modules/@microsoft/office-js/dist/excel-win32-16.01.js');

type Receive = (text: string) => void;
type Bridge = { onMessageFromHost: Receive | undefined; sendMessageToHost: Receive };
type WithOffice = { OfficeExtension: { HostBridge: { init: (bridge: Bridge) => void } } };

/** What passed between Microsoft's client library and the host. */
export type Traffic = {
  /** Characters of each request and each answer, in order. */
  readonly requests: number[];
  readonly answers: number[];
  /** Time the host took for itself, in milliseconds: in Excel this is another process. */
  hostMs: number;
};

/**
 * Microsoft's client library in this process, without any page, on the host of a workbook: what a pane writes and
 * reads goes through the same texts as in a browser.
 */
export function officeInNode(workbook: Workbook): Traffic {
  const traffic: Traffic = { requests: [], answers: [], hostMs: 0 };
  const bridge: Bridge = {
    onMessageFromHost: undefined,
    sendMessageToHost: (text) => {
      traffic.requests.push(text.length);
      setImmediate(() => timed(traffic, () => host.receive(text)));
    },
  };
  const host = new Host({
    workbook,
    post: (text) => {
      traffic.answers.push(text.length);
      setImmediate(() => bridge.onMessageFromHost?.(text));
    },
  });
  loadClient();
  (globalThis as unknown as WithOffice).OfficeExtension.HostBridge.init(bridge);
  return traffic;
}

/** Does something that is the host's to do. */
export function timed(traffic: Traffic, work: () => unknown): void {
  const started = performance.now();
  work();
  traffic.hostMs += performance.now() - started;
}

/** The library looks at the page it is in, once: this is what it needs to see. */
function loadClient(): void {
  if ('OfficeExtension' in globalThis) return;
  const page = {
    window: globalThis,
    self: globalThis,
    location: { href: 'http://pane/', hostname: 'pane', protocol: 'http:', search: '', hash: '' },
    document: { URL: 'http://pane/', getElementsByTagName: () => [], documentElement: {}, cookie: '' },
    navigator: { userAgent: 'node', language: 'fr' },
    addEventListener: () => undefined,
  };
  for (const [name, value] of Object.entries(page))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  // As a page's script does: in the same realm, so that its lists are lists here too.
  (0, eval)(readFileSync(client, 'utf8'));
  const context = { requirements: { isSetSupported: () => true } };
  Object.defineProperty(globalThis, 'Office', { value: { context }, configurable: true });
}
