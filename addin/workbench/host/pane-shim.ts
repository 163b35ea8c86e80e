import { nameOfCall, nameOfEvent, ribbonCommands, statusOfCall, statusOfEvent } from './common-api.ts';
import { documentCopyCalls } from './document-copies.ts';
import { bootSchema, type FromPane, paneBegins, toPaneSchema } from './pane-message.ts';

/**
 * Runs in the add-in's frame before office.js, and offers what a native Excel offers the client library:
 * `window.external` for context, settings and commands, `_richApiNativeBridge` for JSON text both ways. The page
 * around the frame is the host.
 */
type Values = { push: (value: string) => void };

type CommandHandler = (id: number, values: { toArray: () => unknown[] }) => void;

const appTypeExcel = 1;
const openedDocument = 2;
const taskPane = 2;

const vector = (...values: unknown[]) => ({ toArray: () => values });

const boot = bootSchema.parse(JSON.parse(new URLSearchParams(location.search).get('workbench') ?? '{}'));

const post = (message: FromPane) => window.parent.postMessage(message, location.origin);

window.parent.dispatchEvent(new Event(paneBegins));

/** Says in the console what an error of the Common API cannot say: its texts are the client's own. */
function answered(status: number, member: string): number {
  if (status !== 0) console.warn(`Not simulated here: ${member}`);
  return status;
}

let settings = boot.settings;
let onCommand: CommandHandler | undefined;
let nextCommand = 1;

type Answered = (status: number, values: readonly unknown[]) => void;

/** Calls that wait for the page's answer. */
const asked = new Map<number, Answered>();
let nextCall = 1;

function ask(id: number, params: unknown, answered: Answered): void {
  asked.set(nextCall, answered);
  post({ workbench: 1, kind: 'ask', id, call: nextCall, params: JSON.parse(JSON.stringify(params)) });
  nextCall += 1;
}

function answer(call: number, status: number, values: readonly unknown[]): void {
  asked.get(call)?.(status, values);
  asked.delete(call);
}

const settingsStore = {
  Read: (keys: Values, values: Values) => {
    for (const [key, value] of Object.entries(settings)) {
      keys.push(key);
      values.push(value);
    }
  },
  Write: (keys: readonly string[], values: readonly string[]) => {
    settings = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']));
    post({ workbench: 1, kind: 'settings', value: settings });
  },
};

const { locale } = boot;

const context = {
  GetAppType: () => appTypeExcel,
  GetSolutionRef: () => 'workbench',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 0,
  GetAppUILocale: () => locale,
  GetAppDataLocale: () => boot.contentLocale ?? locale,
  GetDocUrl: () => boot.document ?? 'workbench.xlsx',
  GetAppCapabilities: () => 0,
  GetActivationMode: () => openedDocument,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => '',
  GetSettings: () => settingsStore,
  GetSupportedMatrix: () => JSON.stringify(boot.sets),
  GetHostFullVersion: () => '16.0.0.0',
  GetInitialDisplayMode: () => taskPane,
  GetInstanceId: () => boot.instance,
  GetOfficeThemeInfo: () =>
    JSON.stringify({
      primaryFontColor: 0x323130,
      primaryBackgroundColor: 0xffffff,
      secondaryFontColor: 0x323130,
      secondaryBackgroundColor: 0xf3f2f1,
    }),
};

const nativeHost = {
  /** Host, platform, script version, locale, …; the last number says shared runtime (1) with custom functions (2). */
  GetHostInfo: () => `Excel$Win32$16.01$${locale}$$$disableLogging$3`,
  GetContext: () => context,
  Execute: (id: number, params: unknown, callback: (result: object) => void) => {
    if (documentCopyCalls.has(id)) {
      ask(id, params, (status, values) => callback(vector(status, ...values)));
      return;
    }
    post({ workbench: 1, kind: 'execute', id, params: JSON.stringify(params) });
    callback(vector(answered(statusOfCall(id), nameOfCall(id)), null));
  },
  RegisterEvent: (
    id: number,
    target: unknown,
    handler: CommandHandler,
    callback: (status: number) => void,
  ) => {
    if (id === ribbonCommands) onCommand = handler;
    post({ workbench: 1, kind: 'register', id, target });
    callback(answered(statusOfEvent(id), nameOfEvent(id)));
  },
  UnregisterEvent: (_id: number, _target: unknown, callback: (status: number) => void) => callback(0),
};

type Receive = (text: string) => void;

const bridge: { onMessageFromHost: Receive | undefined; sendMessageToHost: Receive } = {
  onMessageFromHost: undefined,
  sendMessageToHost: (text) => post({ workbench: 1, kind: 'bridge', text }),
};

/** `window.external` is there in every browser; it cannot be replaced, but takes members. */
Object.assign(Reflect.get(window, 'external'), nativeHost);
Object.assign(window, { _richApiNativeBridge: bridge });

function runCommand(name: string, control: string): void {
  const event = JSON.stringify({ source: { id: control } });
  onCommand?.(ribbonCommands, vector(String(nextCommand), name, event));
  nextCommand += 1;
}

window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== window.parent || origin !== location.origin) return;
  const message = toPaneSchema.safeParse(data).data;
  if (message?.kind === 'bridge') bridge.onMessageFromHost?.(message.text);
  if (message?.kind === 'answered') answer(message.call, message.status, message.values);
  if (message?.kind === 'command') runCommand(message.name, message.control);
});
