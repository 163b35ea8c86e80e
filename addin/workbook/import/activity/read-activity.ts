import { DateEvidence, type FoundOrder } from '../date-evidence.ts';
import { eachRow } from '../each-row.ts';
import type { FoundTable } from '../found-table.ts';
import { LeftOutRows, leftOutReason } from '../left-out.ts';
import type { LeftOut } from '../left-out-reasons.ts';
import { CellRefusal, type LineRefusal } from '../line-refusal.ts';
import { periodReader, type PeriodRules } from '../period-of-row.ts';
import type { RawRow, TableFile, Walk } from '../raw-table.ts';
import { cellsOf, channelIn, directionIn, readName } from '../read-contacts.ts';
import { readId } from '../read-id.ts';
import { SeenIds } from '../seen-ids.ts';
import { SeenNames, type NamesInFile } from '../seen-names.ts';
import { SeenWords, type WordsInFile } from '../seen-words.ts';
import type { TurnedMonth } from '../turned-months.ts';
import { grainOf } from './grain.ts';
import type { Grain } from './grains.ts';
import { factReader, type FactRules } from './row-facts.ts';
import { ActivityTally, type NamedActivity, type NamedFlow } from './tally-activity.ts';

/** Rows refused beyond are counted, not listed. */
const MAX_LISTED = 50_000;

export type ActivityRules = Omit<PeriodRules, 'calendarOf'> & FactRules & { readonly grain: Grain };

export type ActivityRead = {
  /** Rows below the headings. */
  readonly rows: number;
  readonly activity: readonly NamedActivity[];
  readonly refused: readonly LineRefusal[];
  readonly refusedRows: number;
  readonly leftOut: LeftOut;
  readonly names: NamesInFile;
  /** Of columns of answers, by place. */
  readonly words: ReadonlyMap<number, WordsInFile>;
  readonly order: FoundOrder;
  readonly turned: TurnedMonth | undefined;
  readonly between: { readonly first: number; readonly last: number } | undefined;
};

/** Adds up what a file tells of activity, in one pass: its memory does not grow with the file. */
export async function readActivity(
  file: TableFile,
  table: FoundTable,
  rules: ActivityRules,
  walk: Walk = {},
): Promise<ActivityRead> {
  const refused: LineRefusal[] = [];
  let refusedRows = 0;
  const leftOut = new LeftOutRows();
  const order = new DateEvidence();
  const reader = activityReader(table, rules);
  const { columns } = table;
  const rows = await eachRow(file, table, walk, (row) => {
    const dated = cellsOf(row)(columns.period) ?? cellsOf(row)(columns.start);
    const isUndated = columns.period === undefined && columns.start === undefined;
    const reason = leftOutReason(row, table, isUndated || dated !== null);
    if (reason !== undefined) {
      leftOut.add(reason, row.line);
      return;
    }
    order.see(dated, row.line);
    try {
      if (!reader.add(row)) leftOut.add('blank', row.line);
    } catch (failure) {
      if (!(failure instanceof CellRefusal)) throw failure;
      refusedRows += 1;
      if (refused.length < MAX_LISTED) refused.push(failure.at(row.line));
    }
  });
  return { rows, refused, refusedRows, leftOut: leftOut.found(), order: order.found(), ...reader.found() };
}

function activityReader(table: FoundTable, rules: ActivityRules) {
  const { columns } = table;
  const tally = new ActivityTally();
  const names = new SeenNames();
  const ids = new SeenIds();
  const words = new Map(
    [...rules.uses].flatMap(([place, { how }]) =>
      how === 'words' ? [[place, new SeenWords()] as const] : [],
    ),
  );
  const period = periodReader(columns, { ...rules, calendarOf: grainOf(rules.grain) });
  const factsOf = factReader(table, rules);
  const flowOf = (row: RawRow): NamedFlow => {
    const cell = cellsOf(row);
    const name = columns.platform && readName(cell(columns.platform));
    return {
      period: period.of(row),
      channel: columns.channel && channelIn(cell(columns.channel)),
      direction: columns.direction && directionIn(cell(columns.direction)),
      name,
    };
  };
  /** False when it tells nothing. */
  const add = (row: RawRow): boolean => {
    const facts = factsOf(row);
    const isTelling = facts.words.length > 0 || facts.numbers.some(([, value]) => value !== undefined);
    if (!isTelling) return false;
    const flow = flowOf(row);
    if (rules.rowIs === 'contact' && columns.id !== undefined)
      requireNew(readId(cellsOf(row)(columns.id)), ids);
    for (const [place, seen] of words) seen.see(row.values[place] ?? null);
    tally.add({ ...flow, name: flow.name === undefined ? undefined : names.see(flow.name) }, facts);
    return true;
  };
  return {
    add,
    found: () => ({
      activity: tally.found(),
      names: names.found(),
      words: new Map([...words].map(([place, seen]) => [place, seen.found()] as const)),
      between: period.between(),
      turned: period.turned.found(),
    }),
  };
}

function requireNew(id: string, ids: SeenIds): void {
  if (!ids.add(id)) throw new CellRefusal('id', 'duplicate-id', id);
}
