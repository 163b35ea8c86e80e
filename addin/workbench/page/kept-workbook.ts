import type { Language } from '../grid/editable-text.ts';
import { readWorkbook } from '../model/read-workbook.ts';
import { PartsToSave } from '../model/parts-to-save.ts';
import { Workbook } from '../model/workbook.ts';
import type { BookStore } from './book-store.ts';

const quietMs = 600;

/** The workbook of that name as it was left in this browser, or a new one when none can be read. */
export async function openWorkbook(books: BookStore, name: string, language: Language): Promise<Workbook> {
  const { head, blocks } = await books.read(name);
  const workbook = readWorkbook(head, blocks) ?? new Workbook(language);
  workbook.language = language;
  workbook.name = `${name}.xlsx`;
  return workbook;
}

/** Saves the workbook whenever it has been left alone for a moment, and when the page goes away. */
export function keepSaved(books: BookStore, name: string, workbook: Workbook): void {
  const parts = new PartsToSave(workbook);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    void books.write(name, parts.take());
  };
  workbook.subscribe((change) => {
    if (change.kind === 'selection') return;
    clearTimeout(timer);
    timer = setTimeout(save, quietMs);
  });
  window.addEventListener('pagehide', () => timer !== undefined && save());
  document.addEventListener('visibilitychange', () => timer !== undefined && save());
}
