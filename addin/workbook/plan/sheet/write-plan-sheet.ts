import type { Language, Text } from '#domain/text';
import { methodNames } from '../../../locales/plan-sheet.ts';
import { channelNames, directionNames } from '../../../locales/sheets.ts';
import { appendRows } from '../../office/append-rows.ts';
import { validate } from '../../office/dress-rows.ts';
import { silently } from '../../office/in-excel.ts';
import { relabelLabels } from '../../office/label-table.ts';
import { relabelTable } from '../../office/relabel-table.ts';
import { sameCell, type CellValue } from '../../sync/cell-value.ts';
import { computedColumns, stratumColumns, type StratumColumn } from '../plan-columns.ts';
import type { PlanLayout } from '../plan-layout.ts';
import type { ComputedCells, RawPlan } from '../raw-plan.ts';
import { cellAt, readRawPlan, type FoundPlan } from './found-plan.ts';
import type { PlanMark } from './plan-part.ts';

const WRONG = '#F8CBAD';
/** Excel's own limits of an input message. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

export type PlanWriting = {
  readonly layout: PlanLayout;
  readonly language: Language;
  /** The cells as they were read. */
  readonly standing: RawPlan;
  readonly computed: ComputedCells;
  readonly marks: readonly PlanMark[];
  /** The cells marked until now. */
  readonly before: readonly PlanMark[];
};

/** Writes what is computed where it differs, and marks; nothing of it is an edit of the person. */
export function writeComputed(
  context: Excel.RequestContext,
  found: FoundPlan,
  writing: PlanWriting,
): Promise<void> {
  return silently(context, async () => {
    for (const column of computedColumns)
      writeColumn(found, column, {
        values: writing.computed.strata.map((row) => row[column] ?? ''),
        standing: writing.standing.strata.map((row) => row[column] ?? ''),
      });
    writeResults(found, writing);
    markWrong(found, writing);
    await context.sync();
  });
}

type ColumnValues = { readonly values: readonly CellValue[]; readonly standing: readonly CellValue[] };

function writeColumn({ strata }: FoundPlan, column: StratumColumn, { values, standing }: ColumnValues): void {
  const place = strata.placeOf.get(column);
  const same = values.every((value, row) => sameCell(value, standing[row] ?? ''));
  if (place === undefined || values.length === 0 || same) return;
  const { sheet, top, left } = strata;
  sheet.getRangeByIndexes(top + 1, left + place, values.length, 1).values = values.map((value) => [value]);
}

/** Their rows are known by their labels. */
function writeResults({ results }: FoundPlan, { computed, layout }: PlanWriting): void {
  if (results === undefined) return;
  for (const [row, [label, standing = '']] of results.values.entries()) {
    const name = layout.results.rows.find(({ title }) => title.fr === label || title.en === label)?.id;
    const value = name === undefined ? standing : computed.results[name];
    if (!sameCell(value, standing))
      results.sheet.getRangeByIndexes(results.top + row, results.left, 1, 1).values = [[value]];
  }
}

function markWrong(found: FoundPlan, { layout, language, marks, before }: PlanWriting): void {
  const wrong = new Set(marks.map(keyOf));
  for (const mark of before) {
    const [cell, column] = [cellAt(found, mark), columnOf(layout, mark)];
    if (wrong.has(keyOf(mark)) || cell === undefined || column === undefined) continue;
    cell.format.fill.clear();
    validate(cell, column, language);
  }
  for (const mark of marks) {
    const cell = cellAt(found, mark);
    if (cell === undefined) continue;
    const title = columnOf(layout, mark)?.title[language] ?? '';
    cell.format.fill.color = WRONG;
    cell.dataValidation.prompt = {
      showPrompt: true,
      title: title.slice(0, LONGEST_TITLE),
      message: mark.message.slice(0, LONGEST_MESSAGE),
    };
  }
}

const keyOf = ({ table, row, column }: PlanMark): string => `${table}/${row}/${column}`;

const columnOf = (layout: PlanLayout, { table, column }: PlanMark) =>
  (table === 'settings' ? layout.settings.rows : layout.strata).find(({ id }) => id === column);

/** Replaces what people type by another plan, e.g. the one somebody else saved. */
export async function rewritePlan(
  context: Excel.RequestContext,
  found: FoundPlan,
  { layout, language, raw }: Pick<PlanWriting, 'layout' | 'language'> & { readonly raw: RawPlan },
): Promise<void> {
  await silently(context, async () => {
    writeSettings(found, layout, raw);
    const { strata } = found;
    const kept = Math.max(1, Math.min(strata.rows, raw.strata.length));
    for (const column of stratumColumns) {
      const place = strata.placeOf.get(column);
      if (place === undefined) continue;
      const values = Array.from({ length: kept }, (_, row) => [raw.strata[row]?.[column] ?? '']);
      strata.sheet.getRangeByIndexes(strata.top + 1, strata.left + place, kept, 1).values = values;
    }
    for (let row = strata.rows - 1; row >= kept; row -= 1) strata.table.rows.getItemAt(row).delete();
    await context.sync();
    const added = raw.strata.slice(kept).map((row) => ({ ...row }));
    if (added.length > 0)
      await appendRows(context, found.strata, {
        columns: layout.strata,
        language,
        rows: added,
        intoBlank: false,
      });
  });
}

function writeSettings({ settings }: FoundPlan, layout: PlanLayout, raw: RawPlan): void {
  if (settings === undefined) return;
  for (const [row, [label]] of settings.values.entries()) {
    const setting = layout.settings.rows.find(({ title }) => title.fr === label || title.en === label);
    const found = raw.settings.find(
      (one) => one.label === setting?.title.fr || one.label === setting?.title.en,
    );
    if (found !== undefined)
      settings.sheet.getRangeByIndexes(settings.top + row, settings.left, 1, 1).values = [[found.value]];
  }
}

/** Adds strata below the others. */
export const addStrata = (
  context: Excel.RequestContext,
  found: FoundPlan,
  { layout, language, rows }: Pick<PlanWriting, 'layout' | 'language'> & { readonly rows: RawPlan['strata'] },
): Promise<void> =>
  silently(context, () =>
    appendRows(context, found.strata, {
      columns: layout.strata,
      language,
      rows: rows.map((row) => ({ ...row })),
      intoBlank: false,
    }),
  );

/** Puts headings, labels, input messages and the words of lists in a language; what the person wrote stays. */
export async function relabelPlan(
  context: Excel.RequestContext,
  found: FoundPlan,
  layout: PlanLayout,
  language: Language,
): Promise<void> {
  const wasForeign = await relabelTable(context, found.strata, layout.strata, language);
  if (found.settings !== undefined) await relabelLabels(context, found.settings, layout.settings, language);
  if (found.results !== undefined) await relabelLabels(context, found.results, layout.results, language);
  if (wasForeign) await translateWords(context, found, layout, language);
}

/** Channels, directions and the method, where a cell holds our own word of another language. */
async function translateWords(
  context: Excel.RequestContext,
  found: FoundPlan,
  layout: PlanLayout,
  language: Language,
): Promise<void> {
  const { strata } = await readRawPlan(context, found, layout);
  await silently(context, async () => {
    for (const [column, names] of worded)
      writeColumn(found, column, {
        values: strata.map((row) => translated(row[column] ?? '', names, language)),
        standing: strata.map((row) => row[column] ?? ''),
      });
    const { settings } = found;
    for (const [row, [, value = '']] of (settings?.values ?? []).entries()) {
      const word = translated(value, methodNames, language);
      if (settings !== undefined && word !== value)
        settings.sheet.getRangeByIndexes(settings.top + row, settings.left, 1, 1).values = [[word]];
    }
    await context.sync();
  });
}

type Names = Readonly<Record<string, Text>>;
const worded: readonly (readonly [column: StratumColumn, names: Names])[] = [
  ['channel', channelNames],
  ['direction', directionNames],
];

const translated = (value: CellValue, names: Names, language: Language): CellValue =>
  Object.values(names).find(({ fr, en }) => fr === value || en === value)?.[language] ?? value;
