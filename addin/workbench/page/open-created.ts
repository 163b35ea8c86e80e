import type { Bench } from './bench.ts';
import type { BookStore } from './book-store.ts';
import { showDialog } from './dialog.ts';
import { fileTexts } from './file-texts.ts';
import { keepFile, newBookName } from './open-file.ts';
import { withQuery } from './page-address.ts';

/** Shows what `Excel.createWorkbook` makes in a new tab: Excel opens a window of its own beside this one. */
export async function openCreated(base64: string | undefined, bench: Bench, books: BookStore): Promise<void> {
  // A tab is only let through soon after the click: the file is read once it is there.
  const tab = window.open('about:blank');
  const free = await newBookName(bench, books);
  const name = base64 === undefined ? free : await keepFile(fileOf(base64, free), bench, books);
  if (name === undefined) {
    tab?.close();
    return;
  }
  const address = new URL(withQuery({ book: name }), location.href);
  address.searchParams.delete('shared');
  if (tab === null) await offer(address.href, name, bench);
  else tab.location.href = address.href;
}

const fileOf = (base64: string, name: string) =>
  new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], `${name}.xlsx`);

/** The browser let no tab open by itself: the person opens it. */
async function offer(address: string, name: string, bench: Bench): Promise<void> {
  const texts = fileTexts[bench.language];
  const answer = await showDialog(
    texts.created(name),
    [],
    [
      { label: texts.openCreated, value: 'open', isMain: true },
      { label: texts.cancel, value: 'cancel', isMain: false },
    ],
  );
  if (answer === 'open') window.open(address);
}
