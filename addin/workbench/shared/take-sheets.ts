import { bounding } from '../model/box.ts';
import { maxColumns } from '../model/address.ts';
import { Range } from '../model/range.ts';
import { fillSheet } from '../model/read-workbook.ts';
import type { SavedSheet } from '../model/saved-schema.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { placeKey } from './place.ts';
import { rectangles } from './rectangles.ts';
import { isFilled } from './shared-cell.ts';
import type { EntryChanges } from './entry-changes.ts';

/** Adds, removes, moves and fills the sheets that changed. */
export function takeSheets(workbook: Workbook, { saved, ids }: EntryChanges): void {
  const before = workbook.sheets;
  const after = saved.sheets.map(
    (sheet) => known(workbook, sheet.id) ?? workbook.newSheet(sheet.name, sheet.id),
  );
  const removed = before.filter((sheet) => !after.includes(sheet));
  if (removed.length > 0 || after.length > before.length) workbook.journal.forget();
  const shown = workbook.active;
  workbook.sheets = after;
  workbook.tracked.follow((range) => (removed.includes(range.sheet) ? undefined : range));
  for (const sheet of removed) workbook.raise({ kind: 'sheetDeleted', sheet });
  for (const [index, sheet] of after.entries()) {
    const of = saved.sheets[index];
    if (!of || !ids.has(sheet.id)) continue;
    const isNew = !before.includes(sheet);
    take(workbook, sheet, of, saved.styles);
    if (isNew) workbook.raise({ kind: 'sheetAdded', sheet });
  }
  tellMoves(
    workbook,
    before.filter((sheet) => after.includes(sheet)),
    after,
  );
  if (workbook.active !== shown) workbook.raise({ kind: 'activated', sheet: workbook.active });
  workbook.sheetsChanged();
}

const known = (workbook: Workbook, id: string) => workbook.sheets.find((sheet) => sheet.id === id);

type Styles = EntryChanges['saved']['styles'];

function take(workbook: Workbook, sheet: Worksheet, saved: SavedSheet, styles: Styles): void {
  const { name, visibility, hiddenRows, charts } = sheet;
  const filled = [...sheet.allCells()].filter(
    ({ row, column, cell }) => isFilled(cell) && cell.format === sheet.styles.at(row, column).format,
  );
  fillSheet(sheet, saved, styles);
  // Whoever keeps a chart keeps the same object.
  sheet.charts = sheet.charts.map((chart) => {
    const kept = charts.find(({ id }) => id === chart.id);
    return kept ? Object.assign(kept, chart) : chart;
  });
  for (const { row, column, cell } of filled)
    sheet.store.put(row, column, { ...cell, ...sheet.styles.at(row, column) });
  sheet.changed({ kind: 'structure' });
  sheet.name = saved.name;
  if (sheet.name !== name) workbook.raise({ kind: 'sheetRenamed', sheet, before: name });
  if (sheet.visibility !== visibility) workbook.raise({ kind: 'visibility', sheet, before: visibility });
  tellHidden(workbook, sheet, hiddenRows);
}

function tellHidden(workbook: Workbook, sheet: Worksheet, before: ReadonlySet<number>): void {
  const { hiddenRows: after } = sheet;
  const lines = [...before, ...after].filter((row) => before.has(row) !== after.has(row));
  if (lines.length === 0) return;
  const box = rectangles(lines.map((row) => placeKey(row, 0))).reduce(bounding);
  workbook.raise({ kind: 'rowsHidden', range: new Range(sheet, { ...box, columns: maxColumns }) });
}

/** Only sheets that others did not push are told to have moved. */
function tellMoves(workbook: Workbook, before: readonly Worksheet[], all: readonly Worksheet[]): void {
  const after = all.filter((sheet) => before.includes(sheet));
  const from = before.findIndex((sheet, index) => after[index] !== sheet);
  const sheet = from < 0 ? undefined : movedSheet(before, after, from);
  if (!sheet) return;
  workbook.raise({ kind: 'sheetMoved', sheet, before: before.indexOf(sheet), after: after.indexOf(sheet) });
}

/** Of two orders that first differ at a place, the sheet that went from there, or came to it. */
function movedSheet(
  before: readonly Worksheet[],
  after: readonly Worksheet[],
  at: number,
): Worksheet | undefined {
  return after[at] === before[at + 1] ? before[at] : after[at];
}
