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

const charactersOf = (pixels: number) =>
  Math.max(0, Math.round(((pixels - around) / digitPixels) * 100) / 100);

/** Asks for the width of the selected columns in characters, or the height of the selected rows in points. */
export async function askLineSize(
  { grid, dialogs, report }: GridDesk,
  axis: 'rows' | 'columns',
): Promise<void> {
  const { workbook, range, layout, language } = grid;
  const texts = gestureTexts(language);
  const isRows = axis === 'rows';
  const [start, count] = isRows ? [range.row, range.rows] : [range.column, range.columns];
  const pixels = layout[axis].sizeOf(start);
  const now = isRows ? Math.round(pointsOf(pixels) * 100) / 100 : charactersOf(pixels);
  const answer = await dialogs.askText(
    isRows ? texts.rowHeight : texts.columnWidth,
    isRows ? texts.rowHeightLabel : texts.columnWidthLabel,
    now.toLocaleString(language),
  );
  const { value } = readEntry(answer ?? '', language);
  if (typeof value !== 'number' || value < 0 || value > (isRows ? highest : widest)) return;
  const points = isRows ? value : pointsOf(Math.round(value * digitPixels + around));
  const sizes = new Map(Array.from({ length: count }, (_, index) => [start + index, points] as const));
  report(
    sizeLines(workbook, range.with(isRows ? { column: 0, columns: 1 } : { row: 0, rows: 1 }), axis, sizes),
  );
}
