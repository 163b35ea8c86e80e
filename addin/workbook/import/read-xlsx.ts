import { unzipSync } from 'fflate';
import { streamXlsxRows } from 'hucre/xlsx';
import { inspectZip } from './inspect-zip.ts';
import type { RawCell, RawRow, TableFile, Walk } from './raw-table.ts';
import { UnreadableFileError } from './unreadable-file.ts';

const ROWS_AT_ONCE = 500;
/** Of Excel; a sheet that says more is none. */
const MAX_ROWS = 1_048_576;

/** A workbook: its archive is looked through before anything is unpacked. Throws UnreadableFileError. */
export async function openXlsx(file: Blob): Promise<TableFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const problem = inspectZip(bytes);
  if (problem !== undefined) throw new UnreadableFileError(problem);
  const sheets = sheetNames(bytes);
  if (sheets.length === 0) throw new UnreadableFileError('not-xlsx');
  return {
    form: { kind: 'xlsx', sheets },
    size: file.size,
    rows: (walk = {}) => readXlsx(bytes, walk),
  };
}

async function* readXlsx(bytes: Uint8Array, walk: Walk): AsyncGenerator<readonly RawRow[]> {
  try {
    yield* rowsOf(bytes, walk);
  } catch (failure) {
    if (failure instanceof UnreadableFileError || walk.signal?.aborted === true) throw failure;
    throw new UnreadableFileError('not-xlsx', undefined, { cause: failure });
  }
}

async function* rowsOf(bytes: Uint8Array, { signal, sheet = 0 }: Walk): AsyncGenerator<readonly RawRow[]> {
  let rows: RawRow[] = [];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    signal?.throwIfAborted();
    if (index >= MAX_ROWS) throw new UnreadableFileError('too-many-rows', index + 1);
    const cells = values.map(cellOf);
    if (cells.some((cell) => cell !== null)) rows.push({ line: index + 1, values: cells });
    if (rows.length < ROWS_AT_ONCE) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

function cellOf(value: unknown): RawCell {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) return value;
  return null;
}

const sheetTag = /<(?:\w+:)?sheet\s[^>]*?name="([^"]*)"/g;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** The names of the sheets of a workbook, in their order. */
function sheetNames(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === 'xl/workbook.xml' });
  const xml = new TextDecoder().decode(parts['xl/workbook.xml']);
  return [...xml.matchAll(sheetTag)].map(([, name = '']) =>
    name.replace(/&\w+;/g, (entity) => entities[entity] ?? entity),
  );
}
