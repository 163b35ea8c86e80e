import type { Language } from '#domain/text';
import { addSettings, addTable } from '../../office/add-table.ts';
import { freeSheetName, freeTableName } from '../../office/free-names.ts';
import { inExcel, silently } from '../../office/in-excel.ts';
import { setUpPrint } from '../../office/set-up-print.ts';
import type { SheetBinding } from '../../office/sheet-binding.ts';
import type { LaidColumn } from '../../office/sheet-columns.ts';
import type { RawDraft } from '../raw-draft.ts';
import type { DraftPart } from './draft-part.ts';
import type { GridLayout } from './grid-layout.ts';

/** Rows left for measurements that make 0, so that adding one moves nothing. */
const SPARE_RULES = 2;
/** Place of the zero rules, beside the settings. */
const RULES_LEFT = 3;

export type GridTables = Pick<DraftPart, 'criteria' | 'zeroRules' | 'settings'>;

export type NewGridSheet = {
  readonly code: string;
  readonly layout: GridLayout;
  readonly draft: RawDraft;
  readonly language: Language;
};

/** Makes the sheet of a draft: what is said of the whole grid above, its criteria below; says where its tables are. */
export function createGridSheet(made: NewGridSheet): Promise<GridTables> {
  const { layout, code } = made;
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.add(await freeSheetName(context, layout.sheetName(code)));
    const stem = `Grid_${code.replace(/-/g, '_')}`;
    const names = {
      settings: await freeTableName(context, `${stem}_settings`),
      zeroRules: await freeTableName(context, `${stem}_zero`),
      criteria: await freeTableName(context, stem),
    };
    const tables: { added?: Tables } = {};
    await silently(context, async () => {
      tables.added = addTables(sheet, names, made);
      for (const table of Object.values(tables.added)) table.load('id');
      tables.added.criteria.columns.load('items/id');
      tables.added.zeroRules.columns.load('items/id');
      sheet.activate();
      await context.sync();
    });
    setUpPrint(sheet);
    await context.sync();
    if (tables.added === undefined) throw new Error('no tables were made');
    const { criteria, zeroRules, settings } = tables.added;
    return {
      criteria: bindingOf(criteria, layout.criteria),
      zeroRules: bindingOf(zeroRules, layout.zeroRules),
      settings: settings.id,
    };
  });
}

type Tables = Readonly<Record<'settings' | 'zeroRules' | 'criteria', Excel.Table>>;
type Names = Readonly<Record<keyof Tables, string>>;

function addTables(
  sheet: Excel.Worksheet,
  names: Names,
  { layout, draft: { settings, zeroRules, criteria }, language }: NewGridSheet,
): Tables {
  const above = Math.max(settings.length, zeroRules.length + SPARE_RULES);
  for (const [index, { look }] of layout.criteria.entries())
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = look.width;
  const rules = { name: names.zeroRules, rows: zeroRules, least: above, language, top: 0, left: RULES_LEFT };
  const rows = { name: names.criteria, rows: criteria, least: 1, language, top: above + 2, left: 0 };
  return {
    settings: addSettings(
      sheet,
      { rows: layout.settings, headings: layout.settingsHeadings },
      { name: names.settings, left: 0, rows: settings, language },
    ),
    zeroRules: addTable(sheet, layout.zeroRules, rules),
    criteria: addTable(sheet, layout.criteria, rows),
  };
}

const bindingOf = (table: Excel.Table, columns: readonly LaidColumn[]): SheetBinding => ({
  tableId: table.id,
  columns: Object.fromEntries(columns.map(({ id }, index) => [id, table.columns.items[index]?.id ?? 0])),
});
