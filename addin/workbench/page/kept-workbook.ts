import type { Language } from '../grid/editable-text.ts';
import { readWorkbook } from '../model/read-workbook.ts';
import { PartsToSave } from '../model/parts-to-save.ts';
import { Workbook } from '../model/workbook.ts';
import type { BookStore } from './book-store.ts';

const quietMs = 600;
/** How long the work on what is saved may keep the page from answering. */
const sliceMs = 8;

/** The workbook of that name as it was left in this browser, or a new one when none can be read. */
export async function openWorkbook(books: BookStore, name: string, language: Language): Promise<Workbook> {
  const { head, blocks } = await books.read(name);
  const workbook = readWorkbook(head, blocks) ?? new Workbook(language);
  workbook.language = language;
  workbook.name = `${name}.xlsx`;
  return workbook;
}

/**
 * Saves the workbook whenever it has been left alone for a moment, little by little so that nobody waits for it, and at
 * once when the page goes away.
 */
export function keepSaved(books: BookStore, name: string, workbook: Workbook): void {
  const parts = new PartsToSave(workbook);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let slices: ReturnType<PartsToSave['slices']> | undefined;
  const leave = () => {
    clearTimeout(timer);
    timer = undefined;
    slices = undefined;
  };
  const saveSlowly = async () => {
    leave();
    const mine = parts.slices();
    slices = mine;
    const saved = await unhurried(mine, () => slices !== mine);
    if (!saved) return;
    slices = undefined;
    await books.write(name, saved);
  };
  const saveNow = () => {
    if (timer === undefined && slices === undefined) return;
    leave();
    void books.write(name, parts.take());
  };
  workbook.subscribe((change) => {
    if (change.kind === 'selection') return;
    leave();
    timer = setTimeout(() => void saveSlowly(), quietMs);
  });
  window.addEventListener('pagehide', saveNow);
  document.addEventListener('visibilitychange', saveNow);
}

/** What the work gives in the end, the page free to answer between its slices; undefined when it is left. */
async function unhurried<T>(work: Generator<undefined, T>, isLeft: () => boolean): Promise<T | undefined> {
  let until = performance.now() + sliceMs;
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
    if (performance.now() < until) continue;
    await new Promise((rested) => setTimeout(rested));
    if (isLeft()) return undefined;
    until = performance.now() + sliceMs;
  }
}
