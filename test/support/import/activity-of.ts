import { columnSamples } from '../../../addin/workbook/import/activity/column-samples.ts';
import type { ColumnUses } from '../../../addin/workbook/import/activity/column-use.ts';
import type { WordAnswer } from '../../../addin/workbook/import/activity/count-words.ts';
import { guessAnswer } from '../../../addin/workbook/import/activity/guess-answer.ts';
import { guessGrain } from '../../../addin/workbook/import/activity/guess-grain.ts';
import { guessUses } from '../../../addin/workbook/import/activity/guess-uses.ts';
import { placeActivity, type PlaceRules } from '../../../addin/workbook/import/activity/place-activity.ts';
import { readActivity, type ActivityRules } from '../../../addin/workbook/import/activity/read-activity.ts';
import { findTable } from '../../../addin/workbook/import/find-table.ts';
import type { FoundTable } from '../../../addin/workbook/import/found-table.ts';
import type { TableFile } from '../../../addin/workbook/import/raw-table.ts';

type Said = Partial<ActivityRules> & {
  /** By heading, beside what is guessed; null leaves a column out. */
  readonly columns?: Readonly<Record<string, ReturnType<ColumnUses['get']> | null>>;
  readonly words?: Readonly<Record<string, WordAnswer>>;
  readonly place?: Partial<PlaceRules>;
};

const whole = { platform: 'LYON', period: '2026-10', channel: 'phone', direction: 'in' } as const;

/** A file of activity as the pane reads it, with what a person says of it. */
export async function activityOf(file: TableFile, said: Said = {}) {
  const { columns, words = {}, place, ...rules } = said;
  const table = await findTable(file, 'activity');
  const samples = await columnSamples(file, table);
  const rowIs = rules.rowIs ?? rowIsIn(table);
  const uses = usesOf(table, guessUses(table, samples, rowIs), columns);
  const isLog = rowIs === 'contact';
  const answeredBy = isLog ? 'rows' : undefined;
  const grain = guessGrain(table, samples);
  const read = await readActivity(file, table, { ...paris, rowIs, uses, answeredBy, grain, ...rules });
  const placed = placeActivity(read.activity, {
    platformOf: (name) => name,
    whole,
    uses,
    blanks: isLog ? 'skipped' : 'missing',
    wordSaid: (at) => (key) => words[key] ?? guessedAnswer(uses, read.words, at, key),
    ...place,
  });
  return { table, uses, read, ...placed };
}

const paris = {
  order: 'day-first',
  timeZone: 'Europe/Paris',
  calendar: 'Europe/Paris',
  areTurned: false,
} as const;

const rowIsIn = ({ columns: { id, start } }: FoundTable) =>
  id !== undefined && start !== undefined ? 'contact' : 'total';

function usesOf(table: FoundTable, guessed: ColumnUses, columns: Said['columns'] = {}): ColumnUses {
  const uses = new Map(guessed);
  for (const [wanted, use] of Object.entries(columns)) {
    const place = table.headings.find(({ heading }) => heading === wanted)?.place ?? -1;
    if (use === null || use === undefined) uses.delete(place);
    else uses.set(place, use);
  }
  return uses;
}

function guessedAnswer(
  uses: ColumnUses,
  words: Awaited<ReturnType<typeof readActivity>>['words'],
  place: number,
  key: string,
): WordAnswer | undefined {
  const use = uses.get(place);
  const all = words.get(place)?.words ?? [];
  const word = all.find((one) => one.key === key);
  if (use?.how !== 'words' || word === undefined) return undefined;
  if (use.asks === 'recommendation' || use.asks === 'effort') return undefined;
  return guessAnswer(use.asks, word, all);
}
