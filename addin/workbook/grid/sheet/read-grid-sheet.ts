import { findLabels, type LabelTable } from '../../office/label-table.ts';
import { findTable, type SyncedTable } from '../../office/synced-table.ts';
import type { LaidColumn } from '../../office/sheet-columns.ts';
import type { CellValue } from '../../sync/cell-value.ts';
import type { CriterionColumn } from '../draft-columns.ts';
import type { RawDraft } from '../raw-draft.ts';
import type { DraftPart } from './draft-part.ts';
import type { GridLayout } from './grid-layout.ts';

/** The tables of a draft where they are now; those that people may delete without losing the grid may be absent. */
export type FoundGrid = {
  readonly criteria: SyncedTable;
  readonly zeroRules: SyncedTable | undefined;
  readonly settings: LabelTable | undefined;
  readonly worksheetId: string;
  readonly sheetName: string;
};

/** Undefined when the table of criteria is gone: deleted, or made a plain range. */
export async function findGrid(
  context: Excel.RequestContext,
  part: DraftPart,
  layout: GridLayout,
): Promise<FoundGrid | undefined> {
  const criteria = await findTable(context, part.criteria, layout.criteria);
  if (criteria === undefined) return undefined;
  criteria.sheet.load('id,name');
  const zeroRules = await findTable(context, part.zeroRules, layout.zeroRules);
  const settings = await findLabels(context, part.settings);
  return {
    criteria,
    zeroRules,
    settings,
    worksheetId: criteria.sheet.id,
    sheetName: criteria.sheet.name,
  };
}

/** The cells of a draft. */
export async function readGrid(
  context: Excel.RequestContext,
  { criteria, zeroRules, settings }: FoundGrid,
  layout: GridLayout,
): Promise<RawDraft> {
  return {
    criteria: await readTable(context, criteria, layout.criteria),
    zeroRules: zeroRules === undefined ? [] : await readTable(context, zeroRules, layout.zeroRules),
    settings: (settings?.values ?? []).map(([label = '', value = '']) => ({ label, value })),
    missing: layout.criteria.map(({ id }) => id).filter((id) => needed.has(id) && !criteria.placeOf.has(id)),
  };
}

/** Without these no grid can be read; the others have a usual value. */
const needed: ReadonlySet<CriterionColumn> = new Set<CriterionColumn>([
  'section-fr',
  'title-fr',
  'id',
  'section-id',
]);

async function readTable(
  context: Excel.RequestContext,
  found: SyncedTable,
  columns: readonly LaidColumn[],
): Promise<readonly Record<string, CellValue>[]> {
  const { sheet, top, left, rows, width, placeOf } = found;
  const range = sheet.getRangeByIndexes(top + 1, left, rows, width);
  range.load('values');
  await context.sync();
  return valuesOf(range).map((row) => {
    const cells: Record<string, CellValue> = {};
    for (const { id } of columns) cells[id] = row[placeOf.get(id) ?? -1] ?? '';
    return cells;
  });
}

/** Excel types the values of a range as anything; its cells hold these three. */
const valuesOf = ({ values }: { readonly values: readonly (readonly CellValue[])[] }) => values;
