import type { NoticeState } from '#domain/organisation';
import { ineligibleReasons, type IneligibleReason } from '#domain/sampling/ineligible';
import { CompressedLines } from './compressed-lines.ts';
import { eachRow } from './each-row.ts';
import type { FoundTable } from './found-table.ts';
import { CellRefusal } from './line-refusal.ts';
import type { WholeFile } from './place-contacts.ts';
import type { PlatformOf } from './platform-names.ts';
import type { RawCell, RawRow, TableFile, Walk } from './raw-table.ts';
import { reasonLeftOut, type ListRules } from './read-contact-list.ts';
import { cellsOf, namedContacts } from './read-contacts.ts';
import { remembered } from './remembered.ts';
import { SeenNames } from './seen-names.ts';
import { wordKey } from './seen-words.ts';
import type { Fate } from './word-meanings.ts';

/** What the person said of a list; words are by their key. */
export type ListAnswers = {
  readonly platformOf: PlatformOf;
  readonly whole: WholeFile;
  readonly notices: Readonly<Record<string, NoticeState>>;
  readonly fates: Readonly<Record<string, Fate>>;
};

export type WrittenList = {
  /** Gzip of lines of nine fields separated by tabs, as the server takes lists. */
  readonly file: Blob;
  readonly contacts: number;
  /** Rows of platforms that the person said to leave out. */
  readonly unwanted: number;
};

/** Writes a list of contacts as it is sent, in one pass over the file; rows refused when it was looked through stay out. */
export async function writeContactList(
  file: TableFile,
  table: FoundTable,
  { answers, ...rules }: ListRules & { readonly answers: ListAnswers },
  walk: Walk = {},
): Promise<WrittenList> {
  const lines = new CompressedLines();
  const lineOf = lineWriter(table, rules, answers);
  let [contacts, unwanted] = [0, 0];
  await eachRow(file, table, walk, (row) => {
    if (reasonLeftOut(row, table) !== undefined) return;
    try {
      const line = lineOf(row);
      if (line === undefined) unwanted += 1;
      else {
        lines.add(line);
        contacts += 1;
      }
    } catch (failure) {
      if (!(failure instanceof CellRefusal)) throw failure;
    }
  });
  return { file: lines.end(), contacts, unwanted };
}

function lineWriter(table: FoundTable, rules: ListRules, answers: ListAnswers) {
  const { agent, notice, outcome } = rules.list;
  const { whole } = answers;
  const read = namedContacts(table, rules, new SeenNames());
  const platformOf = remembered((name) => answers.platformOf(name) ?? undefined);
  const keyOf = remembered(wordKey);
  const keyIn = (cell: RawCell) => (cell === null ? '' : keyOf(String(cell)));
  return (row: RawRow): string | undefined => {
    const { line, id, name, channel = whole.channel, direction = whole.direction, start } = read(row);
    const platform = name === undefined ? whole.platform : platformOf(name);
    if (platform === undefined) return undefined;
    const cell = cellsOf(row);
    const told = notice === undefined ? '' : (answers.notices[keyIn(cell(notice))] ?? 'unknown');
    const fate = outcome === undefined ? '' : reasonOf(answers.fates[keyIn(cell(outcome))]);
    return [line, platform, channel, direction, start, id, personIn(cell(agent)), told, fate].join('\t');
  };
}

const reasonOf = (fate: Fate | undefined): IneligibleReason | '' =>
  ineligibleReasons.find((reason) => reason === fate) ?? '';

/** Spaces around a name and line breaks in it make nobody else of them. */
const personIn = (cell: RawCell): string =>
  cell === null
    ? ''
    : String(cell)
        .replace(/\p{Cc}+/gu, ' ')
        .trim();
