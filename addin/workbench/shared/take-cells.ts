import type { Box } from '../model/address.ts';
import { type Cell, isBlank } from '../model/cell.ts';
import { Range } from '../model/range.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Worksheet } from '../model/worksheet.ts';
import type { Cells } from './change.ts';
import { cellAt, everyKey } from './differences.ts';
import { type OwnCell, overTheirs } from './own-cell.ts';
import { placeAt, placeKey } from './place.ts';
import { rectangles } from './rectangles.ts';
import { differsInEntry, isFilled, sameCell } from './shared-cell.ts';
import { StateCells } from './state-cells.ts';
import type { Target } from './target.ts';

type Written = { readonly key: number; readonly before: Cell | undefined; readonly after: Cell | undefined };

/** Writes the cells that are not as the target has them, and tells the add-in of them. */
export function takeCells(workbook: Workbook, target: Target): void {
  for (const sheet of workbook.sheets) {
    const written = writeSheet(sheet, target);
    const edited = written.filter(({ before, after }) => differsInEntry(before, after));
    const looks = written.filter(({ before, after }) => !differsInEntry(before, after));
    for (const box of rectangles(edited.map(({ key }) => key))) tellEdit(workbook, sheet, box, edited);
    if (looks.length > 0) sheet.changed({ kind: 'formats' });
    for (const box of rectangles(looks.map(({ key }) => key)))
      workbook.raise({ kind: 'formatted', range: new Range(sheet, box) });
  }
}

function writeSheet(sheet: Worksheet, { cells, mine, touched }: Target): Written[] {
  const theirs = cells.get(sheet.id) ?? new StateCells();
  const own = mine.get(sheet.id) ?? new Map<number, OwnCell>();
  const keys =
    touched === 'all'
      ? everyPlace(sheet, theirs, own)
      : new Set([...(touched.get(sheet.id)?.keys() ?? []), ...own.keys()]);
  // Written only once all are known: what is being looked through does not change meanwhile.
  const differing: Written[] = [];
  for (const key of keys) {
    const [changed, known] = [own.get(key), theirs.get(key)];
    const after = changed ? overTheirs(changed, known) : known;
    if (sameCell(cellAt(sheet, key), after)) continue;
    const { row, column } = placeAt(key);
    differing.push({ key, before: sheet.cell(row, column), after });
  }
  for (const { key, before, after } of differing) {
    const { row, column } = placeAt(key);
    sheet.store.put(row, column, withResult(before, after));
  }
  return differing;
}

function* everyPlace(sheet: Worksheet, theirs: StateCells, own: Cells<OwnCell>): Generator<number> {
  yield* everyKey(sheet, theirs);
  for (const key of own.keys()) {
    const { row, column } = placeAt(key);
    if (!sheet.cell(row, column) && !theirs.get(key)) yield key;
  }
}

/** A formula that stays keeps what it gave, and an array what it fills. */
function withResult(before: Cell | undefined, wanted: Cell | undefined): Cell | undefined {
  if (!before || !wanted) return wanted;
  const { value, error, message, spill } = before;
  const stays =
    wanted.formula === undefined ? isFilled(before) && isBlank(wanted) : wanted.formula === before.formula;
  return stays ? { ...wanted, value, error, message, spill } : wanted;
}

function tellEdit(workbook: Workbook, sheet: Worksheet, box: Box, edited: readonly Written[]): void {
  sheet.changed({ kind: 'cells', box, computed: false });
  const range = new Range(sheet, box);
  const only = range.isCell ? edited.find(({ key }) => key === placeKey(box.row, box.column)) : undefined;
  const isValue = only && only.after?.formula === undefined;
  workbook.raise({
    kind: 'changed',
    range,
    changeType: 'RangeEdited',
    ...(isValue && { before: only.before?.value ?? '', after: only.after?.value ?? '' }),
  });
}
