import type { FileReaders } from '../import/load-readers.ts';
import type { TableFile } from '../import/raw-table.ts';
import type { NamedThing } from './match-names.ts';
import { readCaptions } from './read-captions.ts';
import { readEml } from './read-eml.ts';
import { readJsonTexts } from './read-json-texts.ts';
import { readPlain } from './read-plain.ts';
import { openTextTable } from './read-text-table.ts';
import type { ReadText } from './read-text.ts';
import type { TextTable } from './text-columns.ts';

export type ChosenAudio = NamedThing & { readonly file: File };
export type ChosenTable = { readonly name: string; readonly file: TableFile; readonly table: TextTable };

/** What a person chose, sorted by what it is; `unreadable` are the names of files without a text of any contact. */
export type Chosen = {
  readonly audio: readonly ChosenAudio[];
  readonly texts: readonly ReadText[];
  readonly tables: readonly ChosenTable[];
  readonly unreadable: readonly string[];
  readonly ignored: number;
};

export const nothingChosen: Chosen = { audio: [], texts: [], tables: [], unreadable: [], ignored: 0 };

type Kind = 'audio' | 'message' | 'json' | 'plain' | 'captions' | 'table';
const kinds: Readonly<Record<string, Kind>> = {
  wav: 'audio',
  mp3: 'audio',
  ogg: 'audio',
  oga: 'audio',
  m4a: 'audio',
  mp4: 'audio',
  eml: 'message',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  txt: 'plain',
  vtt: 'captions',
  srt: 'captions',
  csv: 'table',
  tsv: 'table',
  xlsx: 'table',
  xlsm: 'table',
};

/** Sorts files by their names, and reads those of texts; sounds are left on their disk. */
export async function readChosen(files: readonly File[], openFile: FileReaders['openFile']): Promise<Chosen> {
  let chosen = nothingChosen;
  for (const file of files) {
    const kind = kinds[file.name.split('.').at(-1)?.toLowerCase() ?? ''];
    chosen =
      kind === undefined
        ? { ...chosen, ignored: chosen.ignored + 1 }
        : await readInto(chosen, kind, file, openFile).catch(() => ({
            ...chosen,
            unreadable: [...chosen.unreadable, file.name],
          }));
  }
  return chosen;
}

async function readInto(
  chosen: Chosen,
  kind: Kind,
  file: File,
  openFile: FileReaders['openFile'],
): Promise<Chosen> {
  const key = file.webkitRelativePath || file.name;
  const { audio, texts, tables } = chosen;
  switch (kind) {
    case 'audio':
      return { ...chosen, audio: [...audio, { key, name: file.name, folders: foldersOf(key), file }] };
    case 'message':
      return { ...chosen, texts: [...texts, { ...(await readEml(file, key)), folders: foldersOf(key) }] };
    case 'json':
      return { ...chosen, texts: [...texts, ...(await readJsonTexts(file, key))] };
    case 'plain':
      return { ...chosen, texts: [...texts, { ...(await readPlain(file, key)), folders: foldersOf(key) }] };
    case 'captions':
      return {
        ...chosen,
        texts: [...texts, { ...(await readCaptions(file, key)), folders: foldersOf(key) }],
      };
    case 'table': {
      const opened = await openFile(file);
      const table = await openTextTable(opened, file.name);
      return { ...chosen, tables: [...tables, { name: file.name, file: opened, table }] };
    }
  }
}

/** The nearest first. */
const foldersOf = (path: string): readonly string[] => path.split('/').slice(0, -1).reverse();
