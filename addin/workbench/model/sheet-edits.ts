import { numberedName, defaultNames } from './header-names.ts';
import { withoutSheet, withSheetName } from './moved-formula.ts';
import { Refusal } from './refusal.ts';
import { rewriteFormulas } from './rewrite-formulas.ts';
import type { Workbook } from './workbook.ts';
import type { Visibility, Worksheet } from './worksheet.ts';

/** Adds a sheet at the end. Throws `ItemAlreadyExists`, or `InvalidArgument` for a name Excel does not take. */
export function appendSheet(workbook: Workbook, name?: string): Worksheet {
  const word = defaultNames[workbook.language].sheet;
  const chosen = name ?? numberedName(word, (candidate) => !workbook.sheet(candidate));
  refuseName(workbook, chosen);
  const sheet = workbook.newSheet(chosen);
  workbook.journal.set(workbook, 'sheets', [...workbook.sheets, sheet]);
  workbook.sheetsChanged();
  workbook.raise({ kind: 'sheetAdded', sheet });
  return sheet;
}

/** Renames a sheet, and its name in formulas. Throws as `appendSheet` does. */
export function nameSheet(workbook: Workbook, sheet: Worksheet, name: string): void {
  const before = sheet.name;
  if (before === name) return;
  if (workbook.sheet(name) !== sheet) refuseName(workbook, name);
  rewriteFormulas(workbook, (formula) => withSheetName(formula, before, name));
  workbook.journal.set(sheet, 'name', name);
  workbook.sheetsChanged();
  workbook.raise({ kind: 'sheetRenamed', sheet, before });
}

/** Removes a sheet with its tables. The last visible one stays: `InvalidOperation`. */
export function removeSheet(workbook: Workbook, sheet: Worksheet): void {
  refuseLastVisible(workbook, sheet);
  const { journal } = workbook;
  journal.set(
    workbook,
    'tables',
    workbook.tables.filter((table) => table.sheet !== sheet),
  );
  journal.set(
    workbook,
    'sheets',
    workbook.sheets.filter((other) => other !== sheet),
  );
  workbook.tracked.follow((range) => (range.sheet === sheet ? undefined : range));
  rewriteFormulas(workbook, (formula) => withoutSheet(formula, sheet.name));
  workbook.sheetsChanged();
  workbook.raise({ kind: 'sheetDeleted', sheet });
}

/** Shows or hides a sheet; hiding the one shown shows a neighbour. */
export function showSheet(workbook: Workbook, sheet: Worksheet, visibility: Visibility): void {
  const before = sheet.visibility;
  if (before === visibility) return;
  if (visibility !== 'Visible') refuseLastVisible(workbook, sheet);
  const shown = workbook.active;
  workbook.journal.set(sheet, 'visibility', visibility);
  const next = workbook.sheets.find((other) => other.visibility === 'Visible');
  if (shown === sheet && next) workbook.activate(next);
  workbook.sheetsChanged();
  workbook.raise({ kind: 'visibility', sheet, before });
}

/** Moves a sheet to another place among the tabs, from 0. */
export function moveSheet(workbook: Workbook, sheet: Worksheet, position: number): void {
  const before = workbook.sheets.indexOf(sheet);
  const others = workbook.sheets.filter((other) => other !== sheet);
  if (position < 0 || position > others.length) throw new Refusal('InvalidArgument');
  workbook.journal.set(workbook, 'sheets', others.toSpliced(position, 0, sheet));
  workbook.sheetsChanged();
  workbook.raise({ kind: 'sheetMoved', sheet, before, after: position });
}

function refuseName(workbook: Workbook, name: string): void {
  const taken = /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (taken || name.length === 0 || name.length > 31) throw new Refusal('InvalidArgument');
  if (workbook.sheet(name)) throw new Refusal('ItemAlreadyExists');
}

function refuseLastVisible(workbook: Workbook, sheet: Worksheet): void {
  const others = workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
  if (!others) throw new Refusal('InvalidOperation');
}
