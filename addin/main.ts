import { createApp, type App } from './app.ts';
import { commandIds, type Commands } from './commands.ts';
import { associateFormulas } from './formulas/associate.ts';
import { languageOf } from './locales/language.ts';
import { startTexts, type StartProblem } from './locales/start.ts';
import { mountPane } from './taskpane/pane.tsx';

/** Written by the build from package.json. */
declare const BAROMETRE_VERSION: string;

/** What the manifest requires too, said in words to an Excel that loads the pane all the same. */
const floor = [
  ['SharedRuntime', '1.1'],
  ['CustomFunctionsRuntime', '1.2'],
] as const;

function start(): void {
  if (typeof Office === 'undefined') {
    refuse('office-missing', navigator.language);
    return;
  }
  const app = Office.onReady().then(ready);
  const working = app.then((made) => made ?? never());
  associateFormulas(working.then(({ formulas }) => formulas));
  associateCommands(working.then(({ commands }) => commands));
}

/** The parts every screen shares, signed in and on screen; undefined when this is not an Excel that can. */
function ready({ host }: { host: Office.HostType }): App | undefined {
  const context: Partial<Office.Context> = Office.context;
  const problem = problemOf(host, context);
  if (problem !== undefined) {
    refuse(problem, context.displayLanguage ?? navigator.language);
    return undefined;
  }
  const app = createApp({
    fetch: (input, init) => fetch(input, init),
    storage: () => localStorage,
    databases: globalThis.indexedDB,
    partition: context.partitionKey,
    displayLanguage: context.displayLanguage,
    version: BAROMETRE_VERSION,
  });
  for (const change of ['online', 'offline']) addEventListener(change, () => void app.session.start());
  void app.session.start();
  mountPane(paneRoot(), app);
  void startWithDocument();
  return app;
}

function problemOf(host: Office.HostType, context: Partial<Office.Context>): StartProblem | undefined {
  // Outside Office the host is null, whatever its type says.
  if (host !== Office.HostType.Excel) return 'not-excel';
  const supports = floor.every(([set, version]) => context.requirements?.isSetSupported(set, version));
  return supports ? undefined : 'too-old';
}

/** From the next opening of this workbook its formulas answer without anybody opening the pane. */
async function startWithDocument(): Promise<void> {
  try {
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  } catch {
    // A read-only document keeps nothing: the formulas then wait for the pane.
  }
}

function associateCommands(commands: Promise<Commands>): void {
  for (const id of commandIds)
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void commands.then((known) => known.run(id)).finally(() => event.completed());
    });
}

function refuse(problem: StartProblem, locale: string): void {
  const language = languageOf(locale);
  document.documentElement.lang = language;
  paneRoot().textContent = startTexts[problem][language];
}

function paneRoot(): HTMLElement {
  const root = document.getElementById('pane');
  if (root === null) throw new Error('taskpane.html has no element #pane');
  return root;
}

const never = (): Promise<never> => new Promise(() => undefined);

start();
