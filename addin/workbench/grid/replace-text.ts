import { enterText, type Outcome } from '../model/edits.ts';
import { Range } from '../model/range.ts';
import { editableText } from './editable-text.ts';
import { findCells, findPattern, type FindOptions } from './find-cells.ts';
import type { GridView } from './grid-view.ts';

/**
 * Replaces what is found by another text in the active cell, or everywhere in the sheet as one step, as if each cell
 * had been typed again. Replacing always looks into formulas, as in Excel.
 */
export function replaceIn(
  { workbook, sheet, selection, language }: GridView,
  options: FindOptions,
  by: string,
  everywhere: boolean,
): { outcome: Outcome; count: number } {
  const found = findCells(sheet, { ...options, lookIn: 'formulas' }, language);
  const { row, column } = selection.active;
  const wanted = everywhere ? found : found.filter((place) => place.row === row && place.column === column);
  const pattern = findPattern(options);
  return workbook.as('person', () => {
    for (const [count, place] of wanted.entries()) {
      const text = editableText(sheet.cell(place.row, place.column), language).replace(pattern, () => by);
      const outcome = enterText(workbook, Range.cell(sheet, place.row, place.column), text, language);
      if (!outcome.done) return { outcome, count };
    }
    return { outcome: { done: true }, count: wanted.length };
  });
}
