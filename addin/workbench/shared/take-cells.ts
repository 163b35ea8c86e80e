import type { Box } from '../model/address.ts';
import { type Cell, isBlank } from '../model/cell.ts';
import { Range } from '../model/range.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { cellAtHand, everyKey } from './differences.ts';
import { type OwnCell, overTheirs } from './own-cell.ts';
import { placeAt, placeKey } from './place.ts';
import { rectangles } from './rectangles.ts';
import { differsInEntry, isFilled, sameCell } from './shared-cell.ts';
import type { Target } from './take-over.ts';

type Written = { readonly key: number; readonly before: Cell | undefined; readonly after: Cell | undefined };

/** Writes the cells that are not as the target has them, and tells the add-in of them. */
export function takeCells(workbook: Workbook, target: Target): void {
  for (const sheet of workbook.sheets) {
    const written = [...writeSheet(sheet, target)];
    const edited = written.filter(({ before, after }) => differsInEntry(before, after));
    const looks = written.filter(({ before, after }) => !differsInEntry(before, after));
    for (const box of rectangles(edited.map(({ key }) => key))) tellEdit(workbook, sheet, box, edited);
    if (looks.length > 0) sheet.changed({ kind: 'formats' });
    for (const box of rectangles(looks.map(({ key }) => key)))
      workbook.raise({ kind: 'formatted', range: new Range(sheet, box) });
  }
}

function* writeSheet(sheet: Worksheet, { cells, mine, touched }: Target): Generator<Written> {
  const theirs = cells.get(sheet.id) ?? new Map<number, Cell>();
  const own = mine.get(sheet.id) ?? new Map<number, OwnCell>();
  const keys =
    touched === 'all'
      ? new Set([...everyKey(sheet, theirs), ...own.keys()])
      : [...(touched.get(sheet.id)?.keys() ?? [])];
  for (const key of keys) {
    const { row, column } = placeAt(key);
    const [changed, known] = [own.get(key), theirs.get(key)];
    const wanted = changed ? overTheirs(changed, known) : known;
    if (sameCell(cellAtHand(sheet, row, column), wanted)) continue;
    const before = sheet.cell(row, column);
    sheet.store.put(row, column, withResult(before, wanted));
    yield { key, before, after: wanted };
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
