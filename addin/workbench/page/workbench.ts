import './workbench.css';
import { h, render } from 'preact';
import { businessNow, onClockMoved } from '../conditions/local-clock.ts';
import { attachEngine } from '../evaluator/workbook-engine.ts';
import { functionMetadataSchema, type FunctionMetadata } from '../evaluator/function-metadata.ts';
import type { Language } from '../grid/editable-text.ts';
import { workbenchTexts } from '../texts.ts';
import type { AddinHost } from './addin-host.ts';
import { Bench } from './bench.ts';
import { BookStore } from './book-store.ts';
import type { SharedSession } from '../shared/shared-session.ts';
import { sharedAddress } from '../shared/shared-address.ts';
import { sayGone } from './ask-elsewhere.ts';
import { openBook } from './open-book.ts';
import { openCreated } from './open-created.ts';
import { writtenFile } from './save-file.ts';
import { shareWhenAsked } from './other-tabs.ts';
import { putOnServer } from './put-on-server.ts';
import { paneHost } from './pane-host.ts';
import { readRibbon } from './ribbon-manifest.ts';
import { WorkbenchPage } from './workbench-page.tsx';

const query = new URLSearchParams(location.search);
const language: Language = query.get('lang') === 'en' ? 'en' : 'fr';
const bookName = query.get('book') ?? (language === 'fr' ? 'Classeur1' : 'Book1');

async function readFunctions(): Promise<readonly FunctionMetadata[]> {
  const response = await fetch(language === 'fr' ? '/functions-fr.json' : '/functions.json');
  return functionMetadataSchema.parse(await response.json()).functions;
}

async function start(): Promise<void> {
  document.documentElement.lang = language;
  const { title, notExcel } = workbenchTexts[language].page;
  document.title = `${title} – ${notExcel}`;
  const [functions, manifest, books] = await Promise.all([
    readFunctions(),
    fetch('/manifest.xml').then((response) => response.text()),
    BookStore.open(),
  ]);
  let isTyping = () => false;
  const book = await openBook({
    books,
    name: bookName,
    sharedId: query.get('shared'),
    language,
    isTyping: () => isTyping(),
  });
  const { workbook, instance, session } = book;
  const locale = language === 'fr' ? 'fr-FR' : 'en-US';
  const host = paneHost({
    workbook,
    functions,
    locale,
    instance,
    document: book.address,
    writeFile: async () => (await writtenFile(bench)).bytes,
    openCreated: (base64) => void openCreated(base64, bench, books),
  });
  attachEngine(workbook, { functions, calls: host.calls, now: businessNow });
  onClockMoved(() => workbook.timePassed());
  const ribbon = readRibbon(manifest, locale);
  const bench: Bench = new Bench({ workbook, language, functions, ribbon, host, book });
  if (session) cutWithAddin(session, host.conditions);
  isTyping = () => bench.grid.session !== undefined;
  Object.assign(window, { workbench: bench });
  render(h(WorkbenchPage, { bench, books }), document.body);
  if (!book.session && !book.trouble) shareWhenAsked(book.name, () => moveToServer(bench));
  if (book.trouble === 'gone') await sayGone(language);
}

/** Off line, as simulated, is off line for everything on the page. */
function cutWithAddin(session: SharedSession, conditions: AddinHost['conditions']): void {
  const follow = () => session.cut(conditions.current.offline);
  conditions.onChange(follow);
  follow();
}

/** Another tab wants the workbook: both go on with it on the server. */
async function moveToServer(bench: Bench): Promise<string | undefined> {
  const id = await putOnServer(bench);
  // The other tab is answered before this one leaves.
  if (id !== undefined) setTimeout(() => (location.href = sharedAddress(id)));
  return id;
}

void start();
