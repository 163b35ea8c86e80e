import type { Bench } from './bench.ts';
import { openPrintPreview } from '../print/open-print-preview.ts';
import { printTexts } from '../print/print-texts.ts';
import type { BookStore } from './book-store.ts';
import { fileTexts } from './file-texts.ts';
import { askFile } from './open-file.ts';
import { saveFile } from './save-file.ts';

export type FileEntry = {
  readonly label: string;
  /** With Ctrl, the key that does the same; shown beside the label. */
  readonly key?: { readonly letter: string; readonly shown: string };
  readonly run: () => void;
};

/** What the File menu offers, in order. */
export function fileEntries(bench: Bench, books: BookStore): readonly FileEntry[] {
  const texts = fileTexts[bench.language];
  const printing = printTexts[bench.language];
  return [
    { label: texts.open, key: { letter: 'o', shown: texts.openKeys }, run: () => askFile(bench, books) },
    { label: texts.saveAs, key: { letter: 's', shown: texts.saveKeys }, run: () => void saveFile(bench) },
    { label: printing.menu, key: { letter: 'p', shown: printing.keys }, run: () => void print(bench) },
  ];
}

function print({ workbook, texts, bookName, entry, grid }: Bench): Promise<void> | undefined {
  if (grid.session && !entry.commit(undefined)) return undefined;
  return openPrintPreview({
    workbook,
    texts: texts.grid,
    file: bookName,
    closed: () => grid.input.focus(),
  });
}
