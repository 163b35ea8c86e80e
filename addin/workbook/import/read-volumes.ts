import { DateEvidence, type FoundOrder } from './date-evidence.ts';
import { eachRow } from './each-row.ts';
import type { CountColumn, FoundTable } from './found-table.ts';
import { LeftOutRows, leftOutReason } from './left-out.ts';
import type { LeftOut } from './left-out-reasons.ts';
import { CellRefusal, type LineRefusal } from './line-refusal.ts';
import { periodReader, type PeriodRules } from './period-of-row.ts';
import type { RawRow, TableFile, Walk } from './raw-table.ts';
import { cellsOf, channelIn, directionIn, readName } from './read-contacts.ts';
import { readCount } from './read-count.ts';
import { readId } from './read-id.ts';
import { SeenIds } from './seen-ids.ts';
import { SeenNames, type NamesInFile } from './seen-names.ts';
import type { TurnedMonth } from './turned-months.ts';
import { VolumeTally, type NamedVolume } from './tally-volumes.ts';

/** Rows refused beyond are counted, not listed: a file of millions may be wrong in each. */
const MAX_LISTED = 50_000;

export type VolumeRules = PeriodRules & {
  /** The columns counted; none when each row is a contact. */
  readonly counts: readonly CountColumn[];
};

export type VolumesRead = {
  /** Rows below the headings. */
  readonly rows: number;
  readonly volumes: readonly NamedVolume[];
  readonly refused: readonly LineRefusal[];
  readonly refusedRows: number;
  readonly leftOut: LeftOut;
  readonly names: NamesInFile;
  readonly order: FoundOrder;
  /** A month that Excel has perhaps made a day of, among others. */
  readonly turned: TurnedMonth | undefined;
  /** Universal seconds of the first and the last date; absent when periods are not worked out from dates. */
  readonly between: { readonly first: number; readonly last: number } | undefined;
};

/** Adds up what a file counts, in one pass: its memory does not grow with the file. */
export async function readVolumes(
  file: TableFile,
  table: FoundTable,
  rules: VolumeRules,
  walk: Walk = {},
): Promise<VolumesRead> {
  const refused: LineRefusal[] = [];
  let refusedRows = 0;
  const leftOut = new LeftOutRows();
  const order = new DateEvidence();
  const reader = volumeReader(table, rules);
  const dated = table.columns.period ?? table.columns.start;
  const rows = await eachRow(file, table, walk, (row) => {
    const reason = leftOutReason(row, table, reader.isComplete(row));
    if (reason !== undefined) {
      leftOut.add(reason, row.line);
      return;
    }
    order.see(cellsOf(row)(dated), row.line);
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

function volumeReader({ columns }: FoundTable, rules: VolumeRules) {
  const { counts } = rules;
  const tally = new VolumeTally();
  const names = new SeenNames();
  const ids = new SeenIds();
  const period = periodReader(columns, rules);
  const dimensions = (row: RawRow) => {
    const cell = cellsOf(row);
    return {
      name: columns.platform && readName(cell(columns.platform)),
      channel: columns.channel && channelIn(cell(columns.channel)),
      direction: columns.direction && directionIn(cell(columns.direction)),
    };
  };
  /** False when it counts nothing. */
  const add = (row: RawRow): boolean => {
    const cell = cellsOf(row);
    const found = counts.length === 0 ? [{ count: 1, column: undefined }] : countsIn(row, counts);
    if (found.length === 0) return false;
    const said = dimensions(row);
    const inPeriod = found.map(({ column }) => column?.period ?? period.of(row));
    if (counts.length === 0 && columns.id !== undefined) requireNew(readId(cell(columns.id)), ids);
    const name = said.name === undefined ? undefined : names.see(said.name);
    found.forEach(({ column, count }, index) => {
      const flow = {
        channel: column?.channel ?? said.channel,
        direction: column?.direction ?? said.direction,
      };
      tally.add({ name, period: inPeriod[index], ...flow }, count);
    });
    return true;
  };
  const isComplete = (row: RawRow): boolean => {
    const cell = cellsOf(row);
    const isDated = columns.period === undefined && columns.start === undefined;
    return isDated || (cell(columns.period) ?? cell(columns.start)) !== null;
  };
  return {
    add,
    isComplete,
    found: () => ({
      volumes: tally.found(),
      names: names.found(),
      between: period.between(),
      turned: period.turned.found(),
    }),
  };
}

function countsIn(row: RawRow, counts: readonly CountColumn[]) {
  const cell = cellsOf(row);
  return counts.flatMap((column) => {
    const value = cell(column);
    if (value === null) return [];
    const count = readCount(value);
    if (count === undefined) throw new CellRefusal(column.heading, 'not-a-number', value, { minimum: 0 });
    return [{ column, count }];
  });
}

function requireNew(id: string, ids: SeenIds): void {
  if (!ids.add(id)) throw new CellRefusal('id', 'duplicate-id', id);
}
