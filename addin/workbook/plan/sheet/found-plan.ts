import { findLabels, type LabelTable } from '../../office/label-table.ts';
import { columnLetters } from '../../office/sheet-columns.ts';
import { findTable, type SyncedTable } from '../../office/synced-table.ts';
import type { CellValue } from '../../sync/cell-value.ts';
import { boxOf, meets, type CellBox } from '../../share/boxes.ts';
import { computedColumns } from '../plan-columns.ts';
import type { PlanLayout } from '../plan-layout.ts';
import type { RawPlan, RawStratum } from '../raw-plan.ts';
import type { PlanPart } from './plan-part.ts';

/** The tables of a plan where they are now; without those above it is still a plan. */
export type FoundPlan = {
  readonly strata: SyncedTable;
  readonly settings: LabelTable | undefined;
  readonly results: LabelTable | undefined;
  readonly worksheetId: string;
  readonly sheetName: string;
};

/** Undefined when the table of strata is gone: deleted, or made a plain range. */
export async function findPlan(
  context: Excel.RequestContext,
  part: PlanPart,
  layout: PlanLayout,
): Promise<FoundPlan | undefined> {
  const strata = await findTable(context, part.strata, layout.strata);
  if (strata === undefined) return undefined;
  strata.sheet.load('id,name');
  const settings = await findLabels(context, part.settings);
  const results = await findLabels(context, part.results);
  await context.sync();
  return { strata, settings, results, worksheetId: strata.sheet.id, sheetName: strata.sheet.name };
}

/** The cells of a plan, those that are computed as they stand. */
export async function readRawPlan(
  context: Excel.RequestContext,
  { strata, settings }: FoundPlan,
  { strata: columns }: PlanLayout,
): Promise<RawPlan> {
  const { sheet, top, left, rows, width, placeOf } = strata;
  const range = sheet.getRangeByIndexes(top + 1, left, rows, width);
  range.load('values');
  await context.sync();
  const values: readonly (readonly CellValue[])[] = range.values;
  return {
    strata: values.map((row): RawStratum =>
      Object.fromEntries(columns.map(({ id }) => [id, row[placeOf.get(id) ?? -1] ?? ''])),
    ),
    settings: (settings?.values ?? []).map(([label = '', value = '']) => ({ label, value })),
  };
}

/** A place of a plan, as marks keep it. */
export type AnyPlace = { readonly table: string; readonly row: number; readonly column: string };

/** The cell of a place; undefined when its table, row or column is gone. */
export function cellAt({ strata, settings }: FoundPlan, place: AnyPlace): Excel.Range | undefined {
  const at = addressAt({ strata, settings }, place);
  if (at === undefined) return undefined;
  return strata.sheet.getRangeByIndexes(at.row, at.column, 1, 1);
}

/** `D14`; empty for a place that is gone. */
export function addressOf(found: FoundPlan, place: AnyPlace): string {
  const at = addressAt(found, place);
  return at === undefined ? '' : `${columnLetters(at.column)}${at.row + 1}`;
}

function addressAt(
  { strata, settings }: Pick<FoundPlan, 'strata' | 'settings'>,
  { table, row, column }: AnyPlace,
): { readonly row: number; readonly column: number } | undefined {
  if (row < 0) return undefined;
  if (table === 'settings')
    return settings === undefined ? undefined : { row: settings.top + row, column: settings.left };
  const place = strata.placeOf.get(column);
  if (place === undefined || row >= strata.rows) return undefined;
  return { row: strata.top + 1 + row, column: strata.left + place };
}

/** The blocks of cells that the add-in computes. */
export function computedBoxes({ strata, results }: FoundPlan): readonly CellBox[] {
  const { top, left, rows, placeOf } = strata;
  const columns = computedColumns.flatMap((column) => placeOf.get(column) ?? []);
  const boxes = columns.map((place) => ({
    top: top + 2,
    bottom: top + 1 + rows,
    left: left + place + 1,
    right: left + place + 1,
  }));
  if (results === undefined) return boxes;
  const own = { left: results.left + 1, right: results.left + 1 };
  return [...boxes, { ...own, top: results.top + 1, bottom: results.top + results.values.length }];
}

/** Whether an edit wrote over what is computed; whole rows and columns came or went, which is no writing. */
export const writesOver = (address: string, boxes: readonly CellBox[]): boolean =>
  address.split(',').some((area) => {
    const box = boxOf(area);
    return box !== undefined && boxes.some((one) => meets(one, box));
  });
