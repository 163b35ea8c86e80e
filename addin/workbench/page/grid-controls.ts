import '../grid/grid-gestures.css';
import { CommandKeys } from '../grid/command-keys.ts';
import { openFilterMenu } from '../grid/filter-menu.ts';
import { FormulaPointing } from '../grid/formula-pointing.ts';
import { gestureTexts } from '../grid/gesture-texts.ts';
import { GridClipboard } from '../grid/grid-clipboard.ts';
import type { GridDesk } from '../grid/grid-desk.ts';
import { GridEntry } from '../grid/grid-entry.ts';
import { GridKeyboard } from '../grid/grid-keyboard.ts';
import { GridPointer } from '../grid/grid-pointer.ts';
import type { GridView } from '../grid/grid-view.ts';
import { SheetKeys } from '../grid/sheet-keys.ts';
import { openCellList } from '../grid/open-cell-list.ts';
import { openSheetMenu } from '../grid/sheet-menu.ts';
import { readClock } from '../conditions/local-clock.ts';
import { closesCircle } from '../model/circular-reference.ts';
import type { Outcome } from '../model/edits.ts';
import type { Range } from '../model/range.ts';
import { gridDialogs } from './grid-dialogs.ts';
import { askRefusal } from './refusal-dialog.ts';

type Parts = {
  grid: GridView;
  report: (outcome: Outcome) => void;
  proposalTakes: (key: string) => boolean;
  find: (mode: 'find' | 'replace') => void;
  goTo: () => void;
  changeSheet: (step: 1 | -1) => void;
  expandFormulaBar: () => void;
};

export type GridControls = {
  desk: GridDesk;
  entry: GridEntry;
  keys: SheetKeys;
  keyboard: GridKeyboard;
};

/** Puts the grid under Excel's keyboard and mouse. */
export function gridControls(parts: Parts): GridControls {
  const { grid, report, proposalTakes } = parts;
  const dialogs = gridDialogs(grid.language, () => grid.input.focus());
  const told = (cell: Range) => {
    const texts = gestureTexts(grid.language);
    if (closesCircle(grid.workbook, cell)) void dialogs.tell(texts.replaceTitle, texts.circular);
  };
  const entry = new GridEntry(grid, (outcome) => askRefusal(outcome, grid.texts, grid.language), told);
  const clipboard = new GridClipboard(grid, report);
  const now = async () => (await readClock()) ?? new Date();
  const desk: GridDesk = { grid, entry, clipboard, dialogs, report, now };
  const keys = new SheetKeys(grid, entry);
  const pointing = new FormulaPointing(grid);
  const openList = () => openCellList(desk);
  const openFilter = (tableId: string, index: number, below: DOMRect) => {
    const table = grid.workbook.table(tableId);
    if (table) openFilterMenu(desk, { table, index }, below);
  };
  const openMenu = () => {
    const at = grid.layers.rectangleOf(grid.layout, grid.selection.active);
    if (at) openSheetMenu(desk, at.left, at.bottom);
  };
  const commands = new CommandKeys({ ...parts, desk, keys, openList, openMenu });
  const keyboard = new GridKeyboard({ desk, keys, commands, pointing, proposalTakes });
  new GridPointer({
    desk,
    pointing,
    openList,
    openFilter,
    openMenu: (x, y) => openSheetMenu(desk, x, y),
  });
  return { desk, entry, keys, keyboard };
}
