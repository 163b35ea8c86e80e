import './file-menu.css';
import { useEffect, useState } from 'preact/hooks';
import { openMenu } from '../grid/menu.ts';
import type { Bench } from './bench.ts';
import type { BookStore } from './book-store.ts';
import { type FileEntry, fileEntries } from './file-entries.ts';
import { fileTexts } from './file-texts.ts';
import { openFile } from './open-file.ts';

type Props = { bench: Bench; books: BookStore };

/** The File menu, its keys, and the place where a file may be dropped: the whole page. */
export function FileMenu({ bench, books }: Props) {
  const texts = fileTexts[bench.language];
  const entries = fileEntries(bench, books);
  const isDropping = useDrop((file) => void openFile(file, bench, books));
  useEffect(() => listenToKeys(entries), [bench]);
  const open = (button: HTMLElement) =>
    openMenu(
      entries.map(({ label, key, run }) => ({ label: key ? `${label}\u2003${key.shown}` : label, run })),
      button.getBoundingClientRect(),
      { label: texts.file, closed: () => bench.grid.input.focus() },
    );
  return (
    <>
      <button
        type="button"
        class="wb-file-button"
        aria-haspopup="menu"
        onClick={(event) => open(event.currentTarget)}
      >
        {texts.file}
      </button>
      {isDropping && <div class="wb-drop">{texts.drop}</div>}
    </>
  );
}

function listenToKeys(entries: readonly FileEntry[]): () => void {
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const entry = entries.find(({ key }) => key?.letter === event.key.toLowerCase());
    if (!entry) return;
    event.preventDefault();
    event.stopPropagation();
    if (!document.querySelector('dialog[open]')) entry.run();
  };
  window.addEventListener('keydown', press, true);
  return () => window.removeEventListener('keydown', press, true);
}

/** True while a file is held over the page. */
function useDrop(take: (file: File) => void): boolean {
  const [isDropping, setDropping] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setDropping(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setDropping(false);
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      setDropping(false);
      if (!file) return;
      event.preventDefault();
      take(file);
    };
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('dragover', over, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => stop.abort();
  }, []);
  return isDropping;
}
