import type { ImportedContact } from '#contract/contact';
import type { Channel, Direction } from '#domain/channel';
import { DateEvidence, type FoundOrder } from './date-evidence.ts';
import { eachRow } from './each-row.ts';
import type { FoundColumn, FoundTable } from './found-table.ts';
import { LeftOutRows, leftOutReason } from './left-out.ts';
import type { LeftOut } from './left-out-reasons.ts';
import { CellRefusal, type LineRefusal } from './line-refusal.ts';
import type { RawCell, RawRow, TableFile, Walk } from './raw-table.ts';
import { UnreadableFileError } from './unreadable-file.ts';
import { readChannel, readDirection } from './read-words.ts';
import { readId } from './read-id.ts';
import { startReader, type StartRules } from './read-start.ts';
import { SeenNames, type NamesInFile } from './seen-names.ts';

/** A sample never comes near; what was received is counted as volumes, from files of any size. */
const MAX_ROWS = 100_000;

/** A contact as the file tells of it, its platform by the name it has there; what the file has no column of is absent. */
export type NamedContact = Pick<ImportedContact, 'line' | 'id' | 'start'> & {
  readonly name: string | undefined;
  readonly channel: Channel | undefined;
  readonly direction: Direction | undefined;
};

export type ContactsRead = {
  /** Rows below the headings. */
  readonly rows: number;
  readonly contacts: readonly NamedContact[];
  readonly refused: readonly LineRefusal[];
  readonly leftOut: LeftOut;
  readonly names: NamesInFile;
  readonly order: FoundOrder;
};

/** The contacts of a file, and the rows refused with the reason; an agent is never among what is read. */
export async function readContacts(
  file: TableFile,
  table: FoundTable,
  rules: StartRules,
  walk: Walk = {},
): Promise<ContactsRead> {
  const contacts: NamedContact[] = [];
  const refused: LineRefusal[] = [];
  const leftOut = new LeftOutRows();
  const order = new DateEvidence();
  const names = new SeenNames();
  const read = contactReader(table, rules, names);
  const rows = await eachRow(file, table, walk, (row) => {
    const cell = cellsOf(row);
    const [id, start] = [cell(table.columns.id), cell(table.columns.start)];
    const reason = leftOutReason(row, table, id !== null && start !== null);
    if (reason !== undefined) {
      leftOut.add(reason, row.line);
      return;
    }
    if (contacts.length + refused.length >= MAX_ROWS)
      throw new UnreadableFileError('too-many-rows', row.line);
    order.see(start, row.line);
    try {
      contacts.push(read(row));
    } catch (failure) {
      if (!(failure instanceof CellRefusal)) throw failure;
      refused.push(failure.at(row.line));
    }
  });
  return { rows, contacts, refused, leftOut: leftOut.found(), names: names.found(), order: order.found() };
}

/** Reads the cell of a column in a row; null where the file has none. */
export const cellsOf =
  ({ values }: RawRow) =>
  (column: FoundColumn | undefined): RawCell =>
    column === undefined ? null : (values[column.place] ?? null);

function contactReader(table: FoundTable, rules: StartRules, names: SeenNames) {
  const read = namedContacts(table, rules, names);
  const seen = new Set<string>();
  return (row: RawRow): NamedContact => {
    const contact = read(row);
    if (seen.has(contact.id)) throw new CellRefusal('id', 'duplicate-id', contact.id);
    seen.add(contact.id);
    return contact;
  };
}

/** Reads the contact of a row, whatever the rows before were; what it returns throws CellRefusal. */
export function namedContacts(
  { columns }: FoundTable,
  rules: StartRules,
  names: SeenNames,
): (row: RawRow) => NamedContact {
  const startOf = startReader(rules);
  return (row) => {
    const cell = cellsOf(row);
    const id = readId(cell(columns.id));
    const [start, time] = [cell(columns.start), cell(columns.time)];
    if (start === null) throw new CellRefusal('start', 'missing-start', null);
    const at = startOf(start, time);
    if (at === undefined && startOf(start) !== undefined)
      throw new CellRefusal('time', 'unreadable-start', time);
    if (at === undefined) throw new CellRefusal('start', 'unreadable-start', start);
    const name = columns.platform && readName(cell(columns.platform));
    const channel = columns.channel && channelIn(cell(columns.channel));
    const direction = columns.direction && directionIn(cell(columns.direction));
    return {
      line: row.line,
      id,
      name: name === undefined ? undefined : names.see(name),
      channel,
      direction,
      start: new Date(at * 1000).toISOString().replace('.000Z', 'Z'),
    };
  };
}

/** Of a platform, as the file spells it. Throws CellRefusal. */
export function readName(cell: RawCell): string {
  if (cell === null) throw new CellRefusal('platform', 'missing-value', null);
  return String(cell);
}

/** Throws CellRefusal. */
export function channelIn(cell: RawCell): Channel {
  const channel = readChannel(cell);
  if (channel === undefined) throw new CellRefusal('channel', 'unknown-channel', cell);
  return channel;
}

/** Throws CellRefusal. */
export function directionIn(cell: RawCell): Direction {
  const direction = readDirection(cell);
  if (direction === undefined) throw new CellRefusal('direction', 'unknown-direction', cell);
  return direction;
}
