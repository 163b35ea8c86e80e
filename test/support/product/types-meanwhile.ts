import { eventually } from '../eventually.ts';
import { columns, type SyncedSheet } from './synced-sheet.ts';

type Meanwhile = {
  /** The contact whose status is waited for. */
  readonly watched: string;
  /** The contact typed in then, in which column, and what. */
  readonly typed: string;
  readonly column: string;
  readonly text: string;
};

/**
 * Has the person type in a row at the very moment the pane writes the status of another, when Excel tells of no edit.
 * Answers what waits until they have.
 */
export async function typesMeanwhile(
  sheet: SyncedSheet,
  { watched, typed, column, text }: Meanwhile,
): Promise<() => Promise<void>> {
  await sheet.page.evaluate(typesOnce, {
    watched: { row: (await sheet.rowOf(watched)) - 1, column: indexOf(columns.status) },
    typed: { row: (await sheet.rowOf(typed)) - 1, column: indexOf(column), text },
  });
  return () => eventually(() => sheet.page.evaluate(() => globalThis.document.title), 'typed');
}

const indexOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

type Cell = { readonly row: number; readonly column: number };

/** In the page. */
function typesOnce({ watched, typed }: { watched: Cell; typed: Cell & { text: string } }): void {
  const { workbook, entry } = globalThis.workbench;
  const before = workbook.active.cell(watched.row, watched.column)?.value;
  const stop = workbook.subscribe(() => {
    if (workbook.active.cell(watched.row, watched.column)?.value === before) return;
    stop();
    globalThis.queueMicrotask(() => {
      entry.put(workbook.selection.with({ ...typed, rows: 1, columns: 1 }), typed.text);
      globalThis.document.title = 'typed';
    });
  });
}
