import { sizeLines } from '../model/look-edits.ts';
import { readEntry } from '../model/entry.ts';
import { gestureTexts } from './gesture-texts.ts';
import type { GridDesk } from './grid-desk.ts';
import { pointsOf } from './sheet-layout.ts';

/** Excel counts widths in digits of the usual font: seven pixels each, and five around them. */
const digitPixels = 7;
const around = 5;
const widest = 255;
const highest = 409;
/** Rows of a whole sheet beyond those anybody looks at keep theirs. */
const mostLines = 20_000;

const charactersOf = (pixels: number) =>
  Math.max(0, Math.round(((pixels - around) / digitPixels) * 100) / 100);

/** Asks for the width of the selected columns in characters, or the height of the selected rows in points. */
export async function askLineSize(desk: GridDesk, axis: 'rows' | 'columns'): Promise<void> {
  const { workbook, range, layout, language } = desk.grid;
  const texts = gestureTexts(language);
  if (axis === 'rows') {
    const now = Math.round(pointsOf(layout.rows.sizeOf(range.row)) * 100) / 100;
    const points = await askNumber(desk, [texts.rowHeight, texts.rowHeightLabel], now, highest);
    if (points === undefined) return;
    desk.report(sizeLines(workbook, range, axis, same(range.row, range.rows, points)));
  } else {
    const now = charactersOf(layout.columns.sizeOf(range.column));
    const width = await askNumber(desk, [texts.columnWidth, texts.columnWidthLabel], now, widest);
    if (width === undefined) return;
    const points = pointsOf(Math.round(width * digitPixels + around));
    desk.report(sizeLines(workbook, range, axis, same(range.column, range.columns, points)));
  }
}

const same = (from: number, count: number, points: number): ReadonlyMap<number, number> =>
  new Map(Array.from({ length: Math.min(count, mostLines) }, (_, index) => [from + index, points] as const));

async function askNumber(
  { grid: { language }, dialogs }: GridDesk,
  [title, label]: readonly [string, string],
  now: number,
  most: number,
): Promise<number | undefined> {
  const answer = await dialogs.askText(title, label, now.toLocaleString(language));
  const { value } = readEntry(answer ?? '', language);
  return typeof value === 'number' && value >= 0 && value <= most ? value : undefined;
}
