import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tests and benches are run from the root of the project. */
const client = join(process.cwd(), 'node_modules/@microsoft/office-js/dist/excel-win32-16.01.js');

type Receive = (text: string) => void;
type Bridge = { onMessageFromHost: Receive | undefined; sendMessageToHost: Receive };
type WithOffice = { OfficeExtension: { HostBridge: { init: (bridge: Bridge) => void } } };

/**
 * Microsoft's client library in this process, without any page; `send` takes its texts to a host. Answers what takes
 * the host's texts to it.
 */
export function officeClient(send: Receive): Receive {
  const bridge: Bridge = { onMessageFromHost: undefined, sendMessageToHost: send };
  loadClient();
  (globalThis as unknown as WithOffice).OfficeExtension.HostBridge.init(bridge);
  return (text) => bridge.onMessageFromHost?.(text);
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
