import type { FieldValue, Row } from '#contract/row';
import { pullAll } from '../../evaluations.ts';
import type { Exchange } from './commands.ts';
import { copied } from './excel-file.ts';
import type { Watched, World } from './world.ts';
import { isManager } from './story-wave.ts';
import { editable, meaningOf } from './entries.ts';

const MOST_ROUNDS = 6;

/** Everybody is back on line and finishes: chooses, corrects what is refused, sends, until nothing moves. */
export async function settle(world: World, ending: 'mine' | 'theirs'): Promise<void> {
  await world.run({ do: 'reopen-wave' });
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = world.history.now;
    let open = 0;
    for (const watched of world.books) open += await finish(world, watched, ending);
    if (open === 0 && world.history.now === before && round > 0) break;
  }
  for (const watched of world.books) await world.exchange(watched, { do: 'pull', book: 0, troubles: [] });
}

/** One person's round; answers how much was left to do. */
async function finish(world: World, watched: Watched, ending: 'mine' | 'theirs'): Promise<number> {
  const act = (what: Exchange['do']) => world.exchange(watched, { do: what, book: 0, troubles: [] });
  const pulled = await act('pull');
  if (pulled === undefined) return 1;
  deleteStrays(watched);
  if (pulled.missing.length + pulled.copies + pulled.strangers > 0) await act('restore-missing');
  if (pulled.conflicts.length + pulled.undone.length > 0) await world.choose(watched, ending, 'all');
  if (pulled.pendingByOthers > 0) await act('push-others');
  const report = await act('push');
  if (report === undefined) return 1;
  const { refusals, conflicts, undone, pendingCells } = report;
  if (refusals.length > 0) await correct(watched, refusals);
  return refusals.length + conflicts.length + undone.length + pendingCells;
}

/** Rows that say they are not sent: deleted by their person, who sees it in the status. */
function deleteStrays({ book: { file, language }, owed }: Watched): void {
  const says: readonly string[] = strayTexts[language];
  const before = copied(file.rows);
  file.gesture(
    () =>
      (file.rows = file.rows.filter(
        (row) => !says.includes(String(row['_status'])) && row['_key'] !== undefined && row['_key'] !== '',
      )),
  );
  owed.follow(before, file, 0);
}

const strayTexts = {
  fr: ['copie, non envoyée', 'ligne hors tirage, non envoyée'],
  en: ['copy, not sent', 'row not in the sample, not sent'],
} as const;

type Refusals = readonly { readonly key: string; readonly refusal: { readonly field: string } }[];

/** What was refused is typed over by what was there. */
async function correct(watched: Watched, refusals: Refusals): Promise<void> {
  const { file } = watched.book;
  const state = file.state();
  for (const { key, refusal } of refusals) {
    const row = file.rows.find((one) => one['_key'] === key);
    const known = state?.rows.get(key);
    if (row === undefined || known === undefined) continue;
    const before = copied(file.rows);
    for (const field of refusal.field === '' ? editable.filter((one) => one in row) : [refusal.field])
      row[field] = cellOf(field, { ...known.base, ...known.theirs }[field] ?? null);
    watched.owed.giveUp(before, file);
  }
  await watched.book.act((engine) => engine.refresh());
}

const cellOf = (field: string, value: FieldValue) =>
  field === 'done' ? (value === true ? 'x' : '') : (value ?? '');

/** Every workbook shows, cell by cell, what the server has for its person, and no row twice. */
export async function checkConvergence(world: World): Promise<readonly Row[]> {
  const { rows } = await pullAll(world.manager, {}, world.wave);
  expect([...rows.keys()].sort()).toEqual([...world.history.keys].sort());
  for (const { key, fields } of rows.values())
    for (const field of editable)
      expect([key, field, plain(field, fields[field])]).toEqual([
        key,
        field,
        plain(field, world.history.last(key, field)),
      ]);
  for (const { book } of world.books) {
    const own = [...rows.values()].filter(
      ({ fields }) => isManager(book.person) || fields['evaluator'] === book.person,
    );
    const shown = book.file.rows.map((row) => [String(row['_key']), shownOf(row, book.person)] as const);
    const served = own.map((row) => [row.key, servedOf(row, book)] as const);
    const who = `${book.name} of ${book.person}`;
    expect(differences(who, sorted(shown), sorted(served))).toEqual([]);
  }
  return [...rows.values()];
}

/** What differs, row by row: a whole sheet says nothing to who reads a failure. */
function differences(who: string, shown: Lines, served: Lines): readonly string[] {
  const lines = (all: Lines) => all.map(([key, line]) => `${who} ${key}: ${JSON.stringify(line)}`);
  const [mine, theirs] = [lines(shown), lines(served)];
  return [
    ...mine.filter((line) => !theirs.includes(line)).map((line) => `shown ${line}`),
    ...theirs.filter((line) => !mine.includes(line)).map((line) => `served ${line}`),
    ...(shown.length === served.length
      ? []
      : [`${who}: ${shown.length} rows shown, ${served.length} served`]),
  ];
}

type Lines = readonly (readonly [string, Line])[];
type Line = readonly (readonly [string, unknown])[];
const sorted = (lines: readonly (readonly [string, Line])[]) =>
  [...lines].sort(([one], [other]) => (one < other ? -1 : 1));

/** An evaluator's sheet says nothing of who evaluates: a column left by a manager stays as it is. */
const columnsOf = (row: Record<string, unknown>, person: string) =>
  editable.filter((field) => field in row && (field !== 'evaluator' || isManager(person)));

const shownOf = (row: Watched['book']['file']['rows'][number], person: string): Line => [
  ['contact', row['contact']],
  ['revision', row['_rev']],
  ['state', row['state']],
  ...columnsOf(row, person).map(
    (field) => [field, plain(field, meaningOf(field, row[field] ?? ''))] as const,
  ),
];

function servedOf({ key, revision, fields }: Row, { person, language, file }: Watched['book']): Line {
  const columns = columnsOf(file.rows.find((row) => row['_key'] === key) ?? {}, person);
  return [
    ['contact', key],
    ['revision', revision],
    ['state', states[language][String(fields['state'])]],
    ...columns.map((field) => [field, plain(field, fields[field])] as const),
  ];
}

const plain = (field: string, value: FieldValue | undefined): FieldValue =>
  field === 'done' ? (value ?? false) : (value ?? null);

const states: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    assigned: 'à faire',
    'in-progress': 'en cours',
    submitted: 'terminée',
    revised: 'révisée',
    final: 'définitive',
  },
  en: {
    assigned: 'to do',
    'in-progress': 'in progress',
    submitted: 'submitted',
    revised: 'revised',
    final: 'final',
  },
};
