import type { Turn } from '#contract/recording';
import type { KnownName } from '#domain/free-text/known-names';
import type { FoundColumn } from '../import/found-table.ts';
import type { RawCell, RawRow, TableFile, Walk } from '../import/raw-table.ts';
import { UnreadableTextError, type ReadText } from './read-text.ts';
import { speakerOf } from './speaker-of.ts';
import { findTextTable, type TextTable } from './text-columns.ts';

const HEAD = 50;

/** The first sheet that has something like headings. Throws UnreadableTextError. */
export async function openTextTable(file: TableFile, name: string): Promise<TextTable> {
  const sheets = file.form.kind === 'xlsx' ? file.form.sheets.map((_, sheet) => sheet) : [0];
  for (const sheet of sheets) {
    const head: RawRow[] = [];
    for await (const rows of file.rows({ sheet })) {
      head.push(...rows);
      if (head.length >= HEAD) break;
    }
    const found = findTextTable(head, sheet);
    if (found !== undefined) return found;
  }
  throw new UnreadableTextError(name);
}

type Gathered = {
  readonly turns: Turn[];
  readonly names: KnownName[];
  /** When the first of them was written. */
  readonly begins: Moment | undefined;
  readonly subject: string;
};

/** Every id of the table with its texts: several rows of an id are the turns of one exchange, in their order. */
export async function readTextTable(
  file: TableFile,
  table: TextTable,
  name: string,
  walk: Walk = {},
): Promise<readonly ReadText[]> {
  const gathered = new Map<string, Gathered>();
  for await (const rows of file.rows({ ...walk, sheet: table.sheet }))
    for (const { line, values } of rows) if (line > table.headingLine) gather(gathered, table, values);
  return [...gathered].map(([id, { turns, names, subject }]) => ({
    key: `${name}:${id}`,
    name: id,
    ids: [id],
    subject,
    turns,
    names,
    at: '',
  }));
}

function gather(
  gathered: Map<string, Gathered>,
  { columns, persons }: TextTable,
  values: readonly RawCell[],
): void {
  const id = written(cellOf(values, columns.id));
  const text = written(cellOf(values, columns.text));
  if (id === '' || text === '') return;
  const moment = momentOf(cellOf(values, columns.at));
  const subject = written(cellOf(values, columns.subject));
  const known = gathered.get(id) ?? { turns: [], names: [], begins: moment, subject };
  gathered.set(id, known);
  const speaker = speakerOf(cellOf(values, columns.speaker));
  known.turns.push({ speaker, at: secondsOf(moment, known.begins), text });
  for (const { place, of } of persons) known.names.push(...namesOf(values[place], of));
}

const cellOf = (values: readonly RawCell[], column: FoundColumn | undefined): RawCell =>
  column === undefined ? null : (values[column.place] ?? null);

const written = (cell: RawCell | undefined): string =>
  cell instanceof Date ? cell.toISOString() : String(cell ?? '').trim();

/** Ids in digits or of a machine are no names. */
const namesOf = (cell: RawCell | undefined, of: KnownName['of']): readonly KnownName[] =>
  typeof cell === 'string' && !/\d/.test(cell) && cell.trim() !== '' ? [{ name: cell, of }] : [];

type Moment = { readonly seconds?: number; readonly instant?: number };

/** Seconds as such; a date and time as milliseconds, of which only differences are used. */
function momentOf(cell: RawCell): Moment | undefined {
  if (typeof cell === 'number') return { seconds: cell };
  if (cell instanceof Date) return { instant: cell.getTime() };
  if (typeof cell !== 'string') return undefined;
  if (/^\d+([.,]\d+)?$/.test(cell.trim())) return { seconds: Number(cell.replace(',', '.')) };
  const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(cell) ? Date.parse(cell) : Number.NaN;
  return Number.isNaN(instant) ? undefined : { instant };
}

function secondsOf(moment: Moment | undefined, begins: Moment | undefined): number | null {
  const seconds =
    moment?.seconds ?? ((moment?.instant ?? Number.NaN) - (begins?.instant ?? Number.NaN)) / 1000;
  return seconds >= 0 && seconds <= 1e8 ? seconds : null;
}
