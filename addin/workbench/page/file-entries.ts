import type { Bench } from './bench.ts';
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
  return [
    { label: texts.open, key: { letter: 'o', shown: texts.openKeys }, run: () => askFile(bench, books) },
    { label: texts.saveAs, key: { letter: 's', shown: texts.saveKeys }, run: () => void saveFile(bench) },
  ];
}
