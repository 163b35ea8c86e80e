import type { WrittenFile } from '../xlsx/write/write-xlsx.ts';
import type { Bench } from './bench.ts';
import { showLeftOut } from './file-left-out.ts';
import { fileTexts } from './file-texts.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the workbook to the person as a file of its name; what is being typed is entered first, as in Excel. */
export async function saveFile(bench: Bench): Promise<void> {
  const { grid } = bench;
  if (grid.session && !bench.entry.commit(undefined)) return;
  const { bytes, left } = await writtenFile(bench);
  const name = fileName(bench.book.name);
  download(new Blob([new Uint8Array(bytes)], { type: xlsxType }), name);
  if (left.counts.size > 0) await tellLeftOut(bench, name, left);
  grid.input.focus();
}

/** The workbook as a file, as it is now. */
export async function writtenFile({ workbook, functions }: Bench): Promise<WrittenFile> {
  workbook.calculate();
  const [{ writeXlsx, readAddinReference }, manifest] = await Promise.all([
    import('../xlsx/xlsx-file.ts'),
    fetch('/manifest.xml').then((response) => response.text()),
  ]);
  const names = functions.map(({ name }) => name);
  return writeXlsx(workbook, { functions: names, addin: readAddinReference(manifest) });
}

function tellLeftOut(bench: Bench, name: string, left: Parameters<typeof showLeftOut>[1]) {
  const texts = fileTexts[bench.language];
  const answers = [{ label: texts.close, value: 'close', isMain: true }];
  return showLeftOut(texts.leftOnSaving(name), left, texts, answers);
}

/** The workbook's name without what no system takes in a file's. */
const fileName = (book: string) => `${book.replace(/[\\/:*?"<>|]/g, '_').replace(/\.xlsx$/i, '')}.xlsx`;

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the blob after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
