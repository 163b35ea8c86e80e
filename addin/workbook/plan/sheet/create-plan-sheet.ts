import type { Language } from '#domain/text';
import { addSettings, addTable } from '../../office/add-table.ts';
import { freeSheetName, freeTableName } from '../../office/free-names.ts';
import { silently } from '../../office/in-excel.ts';
import { setUpPrint } from '../../office/set-up-print.ts';
import type { LaidColumn } from '../../office/sheet-columns.ts';
import type { SheetBinding } from '../../office/sheet-binding.ts';
import type { PlanLayout } from '../plan-layout.ts';
import type { RawPlan } from '../raw-plan.ts';
import type { PlanPart } from './plan-part.ts';

/** Place of what the plan promises, beside its settings. */
const RESULTS_LEFT = 3;
/** Rows between the tables above and the strata. */
const GAP = 2;

export type PlanTables = Pick<PlanPart, 'strata' | 'settings' | 'results'>;

export type NewPlanSheet = {
  readonly wave: string;
  readonly layout: PlanLayout;
  readonly raw: RawPlan;
  readonly language: Language;
};

/** Makes the sheet of a plan: settings and what they promise above, strata below; says where its tables are. */
export async function createPlanSheet(
  context: Excel.RequestContext,
  made: NewPlanSheet,
): Promise<PlanTables> {
  const { layout, wave } = made;
  const sheet = context.workbook.worksheets.add(await freeSheetName(context, layout.sheetName));
  const stem = `Plan_${wave.replace(/-/g, '_')}`;
  const names = {
    settings: await freeTableName(context, `${stem}_settings`),
    results: await freeTableName(context, `${stem}_results`),
    strata: await freeTableName(context, stem),
  };
  const tables = addTables(sheet, names, made);
  await silently(context, async () => {
    for (const table of Object.values(tables)) table.load('id');
    tables.strata.columns.load('items/id');
    sheet.activate();
    await context.sync();
  });
  setUpPrint(sheet, layout.strata);
  await context.sync();
  const { strata, settings, results } = tables;
  return { strata: bindingOf(strata, layout.strata), settings: settings.id, results: results.id };
}

type Tables = Readonly<Record<'settings' | 'results' | 'strata', Excel.Table>>;
type Names = Readonly<Record<keyof Tables, string>>;

function addTables(sheet: Excel.Worksheet, names: Names, { layout, raw, language }: NewPlanSheet): Tables {
  for (const [index, { look }] of layout.strata.entries())
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = look.width;
  const above = Math.max(raw.settings.length, layout.results.rows.length);
  const results = layout.results.rows.map(({ title }) => ({ label: title[language], value: '' }));
  const strata = { name: names.strata, rows: raw.strata, least: 1, language, top: above + GAP, left: 0 };
  const settings = { name: names.settings, left: 0, rows: raw.settings, language };
  return {
    settings: addSettings(sheet, layout.settings, settings),
    results: addSettings(sheet, layout.results, {
      name: names.results,
      left: RESULTS_LEFT,
      rows: results,
      language,
    }),
    strata: addTable(sheet, layout.strata, strata),
  };
}

const bindingOf = (table: Excel.Table, columns: readonly LaidColumn[]): SheetBinding => ({
  tableId: table.id,
  columns: Object.fromEntries(columns.map(({ id }, index) => [id, table.columns.items[index]?.id ?? 0])),
});
