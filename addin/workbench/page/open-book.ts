import type { Language } from '../grid/editable-text.ts';
import { readWorkbook } from '../model/read-workbook.ts';
import type { Workbook } from '../model/workbook.ts';
import { joinBook } from '../shared/books-server.ts';
import { ownName } from '../shared/own-name.ts';
import { booksPath } from '../shared/protocol.ts';
import { SharedSession } from '../shared/shared-session.ts';
import { addressHere } from './address-here.ts';
import { askElsewhere } from './ask-elsewhere.ts';
import { lockBook } from './book-lock.ts';
import type { BookStore } from './book-store.ts';
import { keepSaved, openWorkbook } from './kept-workbook.ts';

type Wanted = {
  readonly books: BookStore;
  /** Under which it is kept in this browser. */
  readonly name: string;
  /** Of the shared workbook, when it is one. */
  readonly sharedId: string | null;
  readonly language: Language;
  readonly isTyping: () => boolean;
};

/** A workbook the page can show. */
export type OpenBook = {
  readonly workbook: Workbook;
  readonly name: string;
  /** Tells it from every other opening of a workbook: the add-in's client keeps settings under it. */
  readonly instance: string;
  /** Where it is, as an add-in is told: a copy has another. */
  readonly address: string;
  /** With those who have it open too. */
  readonly session?: SharedSession;
  /** Why it is not the one that was wanted, or is not kept. */
  readonly trouble?: 'gone' | 'copy';
};

/** Opens the workbook the address asks for: one of this browser, or one shared on the server. */
export async function openBook(wanted: Wanted): Promise<OpenBook> {
  if (wanted.sharedId === null) return openOwn(wanted);
  return (await openShared(wanted.sharedId, wanted)) ?? { ...(await openOwn(wanted)), trouble: 'gone' };
}

async function openOwn({ books, name, language }: Wanted): Promise<OpenBook> {
  const isMine = await lockBook(name);
  if (!isMine) await askElsewhere(name, language);
  const workbook = await openWorkbook(books, name, language);
  if (!isMine) {
    const instance = `${name} ${Date.now()}`;
    return { workbook, name, instance, address: addressHere(instance), trouble: 'copy' };
  }
  keepSaved(books, name, workbook);
  return { workbook, name, instance: name, address: addressHere(name) };
}

async function openShared(id: string, { language, isTyping }: Wanted): Promise<OpenBook | undefined> {
  const joined = await joinBook(id);
  const workbook = joined && readWorkbook(joined.workbook);
  if (!workbook) return undefined;
  workbook.language = language;
  workbook.name = `${joined.name}.xlsx`;
  const name = ownName(language, joined.author);
  const session = new SharedSession({ id, joined, workbook, name, isTyping });
  window.addEventListener('beforeunload', (event) => session.isPending && event.preventDefault());
  const address = new URL(`${booksPath}/${id}`, location.href).href;
  return { workbook, name: joined.name, instance: `${id} ${joined.author}`, address, session };
}
