import { duplicateSheet } from './copy-sheet.ts';
import { gesture, type Outcome } from './gesture.ts';
import { appendSheet, moveSheet, removeSheet, showSheet } from './sheet-edits.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

/** Inserts a sheet before another one, and shows it. */
export function insertSheet(workbook: Workbook, before: Worksheet): Outcome {
  return gesture(workbook, () => {
    const sheet = appendSheet(workbook);
    moveSheet(workbook, sheet, workbook.sheets.indexOf(before));
    workbook.activate(sheet);
  });
}

/** Adds a sheet right after another one, and shows it, as the + beside the tabs does. */
export function insertSheetAfter(workbook: Workbook, other: Worksheet): Outcome {
  return gesture(workbook, () => {
    const sheet = appendSheet(workbook);
    moveSheet(workbook, sheet, workbook.sheets.indexOf(other) + 1);
    workbook.activate(sheet);
  });
}

/** Removes a sheet with what it holds; its neighbour on the right is shown, else the one on the left. */
export function deleteSheet(workbook: Workbook, sheet: Worksheet): Outcome {
  return gesture(workbook, () => {
    const next = workbook.active === sheet ? neighbourOf(workbook, sheet) : undefined;
    removeSheet(workbook, sheet);
    if (next) workbook.activate(next);
  });
}

/** Hides a sheet, or shows it again and goes to it. */
export function hideSheet(workbook: Workbook, sheet: Worksheet, hidden: boolean): Outcome {
  return gesture(workbook, () => {
    const next = hidden && workbook.active === sheet ? neighbourOf(workbook, sheet) : undefined;
    if (next) workbook.activate(next);
    showSheet(workbook, sheet, hidden ? 'Hidden' : 'Visible');
    if (!hidden) workbook.activate(sheet);
  });
}

/** Moves a sheet to a place among all the tabs, from 0. */
export function reorderSheet(workbook: Workbook, sheet: Worksheet, position: number): Outcome {
  return gesture(workbook, () => {
    if (workbook.sheets.indexOf(sheet) !== position) moveSheet(workbook, sheet, position);
  });
}

/** Puts a copy of a sheet at a place among all the tabs, from 0, and shows it. */
export function copySheet(workbook: Workbook, sheet: Worksheet, position: number): Outcome {
  return gesture(workbook, () => workbook.activate(duplicateSheet(workbook, sheet, position)));
}

/** Gives a tab a colour such as `#FF0000`; none with `''`. */
export function colourSheet(workbook: Workbook, sheet: Worksheet, colour: string): Outcome {
  return gesture(workbook, () => {
    workbook.journal.set(sheet, 'tabColor', colour);
    workbook.sheetsChanged();
  });
}

function neighbourOf(workbook: Workbook, sheet: Worksheet): Worksheet | undefined {
  const at = workbook.sheets.indexOf(sheet);
  const visible = (other: Worksheet) => other !== sheet && other.visibility === 'Visible';
  return workbook.sheets.slice(at).find(visible) ?? workbook.sheets.slice(0, at).findLast(visible);
}
