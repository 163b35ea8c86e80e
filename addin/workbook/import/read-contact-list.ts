import { DateEvidence, type FoundOrder } from './date-evidence.ts';
import { eachRow } from './each-row.ts';
import type { FoundTable } from './found-table.ts';
import { LeftOutRows, leftOutReason } from './left-out.ts';
import type { LeftOut } from './left-out-reasons.ts';
import { CellRefusal, type LineRefusal } from './line-refusal.ts';
import type { ListColumns } from './list-columns.ts';
import type { RawRow, TableFile, Walk } from './raw-table.ts';
import { cellsOf, namedContacts, type NamedContact } from './read-contacts.ts';
import type { StartRules } from './read-start.ts';
import { SeenIds } from './seen-ids.ts';
import { SeenNames, type NamesInFile } from './seen-names.ts';
import { SeenWords, type WordsInFile } from './seen-words.ts';

/** Rows refused beyond are counted, not listed. */
const MAX_LISTED = 50_000;
/** Contacts shown as they were understood. */
const SHOWN = 4;

export type ListRules = StartRules & { readonly list: ListColumns };

export type ListRead = {
  /** Rows below the headings. */
  readonly rows: number;
  /** Those that are contacts. */
  readonly contacts: number;
  readonly first: readonly NamedContact[];
  /** Rows whose id an earlier row has: the server tells the same contact from another one. */
  readonly repeated: number;
  readonly refused: readonly LineRefusal[];
  readonly refusedRows: number;
  readonly leftOut: LeftOut;
  readonly names: NamesInFile;
  readonly order: FoundOrder;
  readonly notices: WordsInFile;
  readonly outcomes: WordsInFile;
};

/** Looks through a list of contacts of any size, in one pass: nothing of it is kept but digests of its ids. */
export async function readContactList(
  file: TableFile,
  table: FoundTable,
  rules: ListRules,
  walk: Walk = {},
): Promise<ListRead> {
  const refused: LineRefusal[] = [];
  let refusedRows = 0;
  const leftOut = new LeftOutRows();
  const order = new DateEvidence();
  const reader = listReader(table, rules);
  const rows = await eachRow(file, table, walk, (row) => {
    const reason = reasonLeftOut(row, table);
    if (reason !== undefined) {
      leftOut.add(reason, row.line);
      return;
    }
    order.see(cellsOf(row)(table.columns.start), row.line);
    try {
      reader.add(row);
    } catch (failure) {
      if (!(failure instanceof CellRefusal)) throw failure;
      refusedRows += 1;
      if (refused.length < MAX_LISTED) refused.push(failure.at(row.line));
    }
  });
  return { rows, refused, refusedRows, leftOut: leftOut.found(), order: order.found(), ...reader.found() };
}

/** Why a row is none of the contacts of a list; undefined when it is one. */
export function reasonLeftOut(row: RawRow, table: FoundTable): ReturnType<typeof leftOutReason> {
  const cell = cellsOf(row);
  return leftOutReason(row, table, cell(table.columns.id) !== null && cell(table.columns.start) !== null);
}

function listReader(table: FoundTable, rules: ListRules) {
  const { notice, outcome } = rules.list;
  const names = new SeenNames();
  const ids = new SeenIds();
  const notices = new SeenWords();
  const outcomes = new SeenWords();
  const first: NamedContact[] = [];
  const read = namedContacts(table, rules, names);
  let [contacts, repeated] = [0, 0];
  const add = (row: RawRow): void => {
    const contact = read(row);
    contacts += 1;
    if (!ids.add(contact.id)) repeated += 1;
    if (first.length < SHOWN) first.push(contact);
    const cell = cellsOf(row);
    if (notice !== undefined) notices.see(cell(notice));
    if (outcome !== undefined) outcomes.see(cell(outcome));
  };
  const found = () => ({
    ...{ contacts, repeated, first },
    names: names.found(),
    notices: notices.found(),
    outcomes: outcomes.found(),
  });
  return { add, found };
}
