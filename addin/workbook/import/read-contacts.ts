import type { ImportedContact } from '#contract/contact';
import type { RefusalCode } from '#contract/refusal';
import type { Channel, Direction } from '#domain/channel';
import { readStart } from './read-start.ts';
import type { RawCell, RawRow } from './raw-table.ts';
import type { FoundColumn, RecognisedFile } from './recognise-columns.ts';
import { readChannel, readDirection, readPlatform } from './read-words.ts';

/** What the person said for the whole file; used where the file has no such column. */
export type FileAnswers = {
  readonly platform: string;
  readonly channel: Channel;
  readonly direction: Direction;
  /** Of the clock the starts were read on; UTC when the heading says so. */
  readonly timeZone: string;
  readonly platforms: readonly { readonly code: string; readonly name: string }[];
};

/** A row left out, so that the person can correct it in the file. */
export type LineRefusal = {
  readonly line: number;
  readonly field: string;
  readonly value: string;
  readonly code: RefusalCode;
  readonly parameters: Readonly<Record<string, unknown>>;
};

export type ReadContacts = {
  readonly contacts: readonly ImportedContact[];
  readonly refused: readonly LineRefusal[];
};

class Refused extends Error {
  readonly field: keyof ImportedContact;
  readonly code: RefusalCode;
  readonly value: RawCell;

  constructor(field: keyof ImportedContact, code: RefusalCode, value: RawCell) {
    super(code);
    this.field = field;
    this.code = code;
    this.value = value;
  }
}

/** The contacts of a file, and the rows refused with the reason; an agent is never among what is read. */
export function readContacts({ rows, columns }: RecognisedFile, answers: FileAnswers): ReadContacts {
  const contacts: ImportedContact[] = [];
  const refused: LineRefusal[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const cell = (column: FoundColumn | undefined): RawCell =>
      column === undefined ? null : (row.values[column.place] ?? null);
    try {
      const contact = readContact(row, cell, columns, answers);
      if (seen.has(contact.id)) throw new Refused('id', 'duplicate-id', contact.id);
      seen.add(contact.id);
      contacts.push(contact);
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      const { field, code, value } = failure;
      refused.push({ line: row.line, field, value: String(value ?? ''), code, parameters: {} });
    }
  }
  return { contacts, refused };
}

function readContact(
  { line }: RawRow,
  cell: (column: FoundColumn | undefined) => RawCell,
  columns: RecognisedFile['columns'],
  { platform, channel, direction, timeZone, platforms }: FileAnswers,
): ImportedContact {
  const said = <T>(
    field: 'platform' | 'channel' | 'direction',
    code: RefusalCode,
    read: (value: RawCell) => T | undefined,
    whole: T,
  ): T => {
    if (columns[field] === undefined) return whole;
    const value = cell(columns[field]);
    const found = read(value);
    if (found === undefined) throw new Refused(field, code, value);
    return found;
  };
  return {
    line,
    id: contactId(cell(columns.id)),
    platform: said('platform', 'unknown-platform', (value) => readPlatform(value, platforms), platform),
    channel: said('channel', 'unknown-channel', readChannel, channel),
    direction: said('direction', 'unknown-direction', readDirection, direction),
    start: contactStart(cell(columns.start), timeZone),
  };
}

/** Byte-exact text. A number beyond 15 digits has already lost its last ones. */
function contactId(value: RawCell): string {
  if (value === null || value instanceof Date) throw new Refused('id', 'missing-id', null);
  if (typeof value === 'number' && !isExact(value)) throw new Refused('id', 'numeric-id-too-long', value);
  const id = String(value);
  if (/\p{Cc}/u.test(id)) throw new Refused('id', 'control-characters', id);
  return id;
}

const isExact = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 1e15;

function contactStart(value: RawCell, timeZone: string): string {
  if (value === null) throw new Refused('start', 'missing-start', null);
  const start = readStart(value, timeZone);
  if (start === undefined) throw new Refused('start', 'unreadable-start', value);
  return start;
}
