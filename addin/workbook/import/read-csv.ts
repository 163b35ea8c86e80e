import Papa, { type ParseError, type ParseResult } from 'papaparse';
import { detectSeparator, type FoundSeparator } from './detect-separator.ts';
import type { FoundEncoding } from './detect-encoding.ts';
import { filePieces } from './file-pieces.ts';
import type { RawCell, RawRow, TableFile, Walk } from './raw-table.ts';
import { UnreadableFileError } from './unreadable-file.ts';

/** Enough to meet the table below its titles. */
const SAMPLE_BYTES = 128 * 1024;
/** Characters of one row: beyond, a quotation mark was opened that nothing closes. */
const MAX_ROW = 4e6;

/** A file of separated values, whatever its size: it is read piece by piece, each time its rows are asked for. */
export async function openCsv(file: Blob, found: FoundEncoding): Promise<TableFile> {
  const decoder = new TextDecoder(found.encoding);
  const sample = decoder.decode(await file.slice(0, SAMPLE_BYTES).arrayBuffer(), { stream: true });
  const separated = detectSeparator(sample, file.size <= SAMPLE_BYTES);
  return {
    form: { kind: 'csv', ...found, separator: separated.separator },
    size: file.size,
    rows: (walk = {}) => readCsv(file, { ...found, ...separated }, walk),
  };
}

type Writing = FoundEncoding & FoundSeparator;
/** Papa's own parser, which says where the last whole row ends. */
type RowParser = {
  readonly parse: (text: string, base: number, ignoreLast: boolean) => ParseResult<string[]>;
};

async function* readCsv(
  file: Blob,
  { encoding, separator: delimiter, skip }: Writing,
  { signal, onProgress }: Walk,
): AsyncGenerator<readonly RawRow[]> {
  const decoder = new TextDecoder(encoding);
  let waiting = '';
  let toSkip = skip;
  let read = 0;
  let line = 0;
  const take = (isLast: boolean): readonly RawRow[] => {
    const parser: RowParser = new Papa.Parser({ delimiter, newline: lineEnd(waiting) });
    const { data, meta, errors } = parser.parse(waiting, 0, !isLast);
    const swallowed = errors.find((error) => isSwallowing(error, data));
    if (swallowed !== undefined) throw new UnreadableFileError('open-quote', line + (swallowed.row ?? 0) + 1);
    waiting = isLast ? '' : waiting.slice(meta.cursor);
    const rows = data.map((cells, index) => ({
      line: line + index + 1,
      values: withoutReturn(cells).map(cellOf),
    }));
    line += data.length;
    return rows.filter(({ values }) => values.some((cell) => cell !== null));
  };
  for await (const bytes of filePieces(file, signal)) {
    read += bytes.byteLength;
    waiting += decoder.decode(bytes, { stream: true });
    waiting = waiting.slice(toSkip);
    toSkip = 0;
    const rows = take(false);
    if (waiting.length > MAX_ROW) throw new UnreadableFileError('open-quote', line + 1);
    onProgress?.(read / file.size);
    yield rows;
  }
  waiting += decoder.decode();
  if (waiting !== '') yield take(true);
}

/** Rows that end with LF, or CR LF, or both in one file; CR alone only where there is nothing else. */
const lineEnd = (text: string): '\n' | '\r' => (!text.includes('\n') && text.includes('\r') ? '\r' : '\n');

const withoutReturn = (cells: readonly string[]): readonly string[] => {
  const last = cells.at(-1);
  return last?.endsWith('\r') === true ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
};

/** A quotation mark that is not closed takes the rows below into its cell. */
function isSwallowing({ type, code, row = 0 }: ParseError, data: readonly (readonly string[])[]): boolean {
  if (type !== 'Quotes') return false;
  return code === 'MissingQuotes' || (data[row] ?? []).some((cell) => cell.includes('\n'));
}

const cellOf = (text: string): RawCell => (text.trim() === '' ? null : text);
