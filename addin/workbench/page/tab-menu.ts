import { type MenuItem, openMenu } from '../grid/menu.ts';
import {
  colourSheet,
  copySheet,
  deleteSheet,
  hideSheet,
  insertSheet,
  reorderSheet,
} from '../model/sheet-gestures.ts';
import type { Worksheet } from '../model/worksheet.ts';
import type { Bench } from './bench.ts';
import { askSheetPlace } from './sheet-place-dialog.ts';
import { sheetTabsTexts } from './sheet-tabs-texts.ts';

/** In the order of the texts: red, orange, yellow, green, blue, purple, grey. */
const colours = ['#C00000', '#ED7D31', '#FFC000', '#70AD47', '#4472C4', '#7030A0', '#7F7F7F'] as const;

type At = { left: number; top: number; bottom: number };

/** The menu of the right button on a tab. */
export function openTabMenu(bench: Bench, sheet: Worksheet, at: At, rename: () => void): void {
  const { workbook, grid } = bench;
  const texts = sheetTabsTexts(bench.language);
  const hidden = workbook.sheets.filter(({ visibility }) => visibility === 'Hidden');
  const items: MenuItem[] = [
    { label: texts.insert, run: () => bench.report(insertSheet(workbook, sheet)) },
    { label: texts.remove, run: () => void askDelete(bench, sheet) },
    { label: texts.rename, run: rename },
    { label: texts.move, run: () => void askMove(bench, sheet) },
    'separator',
    { label: `${texts.colour} ▸`, run: () => openColours(bench, sheet, at) },
    { label: texts.hide, run: () => bench.report(hideSheet(workbook, sheet, true)) },
    ...(hidden.length > 0 ? [{ label: texts.unhide, run: () => void askUnhide(bench, hidden) }] : []),
  ];
  openMenu(items, at, { label: sheet.name, closed: () => grid.input.focus() });
}

/** Excel asks before it deletes a sheet with something in it, and does not for an empty one. */
async function askDelete(bench: Bench, sheet: Worksheet): Promise<void> {
  const texts = sheetTabsTexts(bench.language);
  const { dialogs } = bench.controls.desk;
  const isEmpty = sheet.extent().rows === 0 && sheet.charts.length === 0;
  if (!isEmpty && !(await dialogs.confirm(texts.deleteTitle, texts.deleteQuestion, texts.remove))) return;
  bench.report(deleteSheet(bench.workbook, sheet));
}

async function askMove(bench: Bench, sheet: Worksheet): Promise<void> {
  const { workbook } = bench;
  const chosen = await askSheetPlace(workbook.sheets, sheet, bench.language);
  bench.grid.input.focus();
  if (!chosen) return;
  const position = chosen.before ? workbook.sheets.indexOf(chosen.before) : workbook.sheets.length;
  if (chosen.copies) bench.report(copySheet(workbook, sheet, position));
  else
    bench.report(reorderSheet(workbook, sheet, position - Number(position > workbook.sheets.indexOf(sheet))));
}

async function askUnhide(bench: Bench, hidden: readonly Worksheet[]): Promise<void> {
  const texts = sheetTabsTexts(bench.language);
  const choices = new Map(hidden.map(({ id, name }) => [id, name]));
  const chosen = await bench.controls.desk.dialogs.askChoice(texts.unhideTitle, choices);
  const sheet = hidden.find(({ id }) => id === chosen);
  if (sheet) bench.report(hideSheet(bench.workbook, sheet, false));
}

function openColours(bench: Bench, sheet: Worksheet, at: At): void {
  const texts = sheetTabsTexts(bench.language);
  const paint = (colour: string) => () => bench.report(colourSheet(bench.workbook, sheet, colour));
  const items: MenuItem[] = [
    ...colours.map((colour, index) => ({
      label: texts.colours[index] ?? colour,
      run: paint(colour),
      swatch: colour,
    })),
    'separator',
    { label: texts.noColour, run: paint('') },
  ];
  openMenu(items, at, { label: texts.colour, closed: () => bench.grid.input.focus() });
}
