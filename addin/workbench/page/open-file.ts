import { PartsToSave } from '../model/parts-to-save.ts';
import { readWorkbook } from '../model/read-workbook.ts';
import type { FileReading } from '../xlsx/read/read-xlsx.ts';
import type { Bench } from './bench.ts';
import type { BookStore } from './book-store.ts';
import { showDialog } from './dialog.ts';
import { showLeftOut } from './file-left-out.ts';
import { fileTexts } from './file-texts.ts';

type Refusal = keyof (typeof fileTexts)['fr']['refusals'];

/** Asks for a file and opens it. */
export function askFile(bench: Bench, books: BookStore): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void openFile(file, bench, books);
  });
  input.click();
}

/** Opens a file as a new workbook of this browser, under its own name; says why when it cannot. */
export async function openFile(file: File, bench: Bench, books: BookStore): Promise<void> {
  const name = await keepFile(file, bench, books);
  if (name !== undefined) show(name);
}

/** Makes a workbook of this browser from a file; its name, or undefined when the person was told why not. */
export async function keepFile(file: File, bench: Bench, books: BookStore): Promise<string | undefined> {
  const reading = await readFile(file, bench);
  if (typeof reading === 'string') {
    await tellRefusal(file.name, reading, bench);
    return undefined;
  }
  const { saved, left } = reading;
  if (left.counts.size > 0 && !(await agreed(file.name, left, bench))) return undefined;
  const workbook = readWorkbook(saved);
  if (!workbook) {
    await tellRefusal(file.name, 'broken', bench);
    return undefined;
  }
  // The workbook shown may not be among those kept yet.
  const taken = [...(await books.names()), bench.book.name];
  const name = freeName(baseName(file.name), taken);
  await books.write(name, new PartsToSave(workbook).take());
  return name;
}

async function readFile(
  file: File,
  bench: Bench,
): Promise<Refusal | Exclude<FileReading, { readonly refused: unknown }>> {
  if (!/\.(?:xlsx|xlsm|xls|xlsb|xltx)$/i.test(file.name)) return 'notXlsx';
  const [{ readXlsx, readAddinReference }, bytes, manifest] = await Promise.all([
    import('../xlsx/xlsx-file.ts'),
    file.arrayBuffer().catch(() => undefined),
    fetch('/manifest.xml').then((response) => response.text()),
  ]);
  if (!bytes) return 'unreadable';
  const reading = readXlsx(new Uint8Array(bytes), {
    name: file.name,
    language: bench.language,
    functions: bench.functions.map(({ name }) => name),
    addinId: readAddinReference(manifest)?.id,
  });
  return 'refused' in reading ? reading.refused : reading;
}

async function tellRefusal(name: string, refusal: Refusal, bench: Bench): Promise<void> {
  const texts = fileTexts[bench.language];
  const paragraph = document.createElement('p');
  paragraph.textContent = texts.refusals[refusal];
  const answers = [{ label: texts.close, value: 'close', isMain: true }];
  await showDialog(texts.refusedTitle(name), [paragraph], answers);
  bench.grid.input.focus();
}

async function agreed(name: string, left: Parameters<typeof showLeftOut>[1], bench: Bench): Promise<boolean> {
  const texts = fileTexts[bench.language];
  const answer = await showLeftOut(texts.leftOnOpening(name), left, texts, [
    { label: texts.openAnyway, value: 'open', isMain: true },
    { label: texts.cancel, value: 'cancel', isMain: false },
  ]);
  if (answer !== 'open') bench.grid.input.focus();
  return answer === 'open';
}

const baseName = (name: string) => name.replace(/\.[^.]*$/, '');

/** A name for a new workbook, as Excel gives them: « Classeur2 ». */
export async function newBookName(bench: Bench, books: BookStore): Promise<string> {
  const taken = new Set([...(await books.names()), bench.book.name]);
  const base = bench.language === 'fr' ? 'Classeur' : 'Book';
  let count = 2;
  while (taken.has(`${base}${count}`)) count += 1;
  return `${base}${count}`;
}

/** The name, or « name (2) » when this browser has a workbook of that name. */
function freeName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((each) => each.toUpperCase()));
  let free = name;
  for (let count = 2; known.has(free.toUpperCase()); count += 1) free = `${name} (${count})`;
  return free;
}

/** Goes to a workbook of this browser, whichever is shown now. */
function show(name: string): void {
  const query = new URLSearchParams(location.search);
  query.delete('shared');
  query.set('book', name);
  location.href = `${location.pathname}?${query.toString()}`;
}
