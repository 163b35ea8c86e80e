import type { CellFormat } from '../model/cell.ts';
import { hideLines, formatCells, formatNumbers } from '../model/look-edits.ts';
import { insertSheet } from '../model/sheet-gestures.ts';
import { autoSum } from './auto-sum.ts';
import { deleteAt, insertAt } from './cell-shift.ts';
import { copyFromAbove } from './copy-from-above.ts';
import { createTableHere, toggleFilter } from './create-table.ts';
import { gestureTexts } from './gesture-texts.ts';
import type { GridDesk } from './grid-desk.ts';
import { keyNames } from './key-names.ts';
import type { SheetKeys } from './sheet-keys.ts';
import { typeMoment } from './type-moment.ts';
import { unhideAround } from './unhide-around.ts';

export type CommandParts = {
  desk: GridDesk;
  keys: SheetKeys;
  /** Alt and the down arrow: the list of the cell, or the menu of a table's header; false when it has none. */
  openList: () => boolean;
  openMenu: () => void;
  find: (mode: 'find' | 'replace') => void;
  goTo: () => void;
  changeSheet: (step: 1 | -1) => void;
  expandFormulaBar: () => void;
};

type Command = (event: KeyboardEvent) => unknown;

/** Excel's shortcuts on the sheet; French Excel has letters of its own. */
export class CommandKeys {
  readonly #commands: ReadonlyMap<string, Command>;

  constructor(parts: CommandParts) {
    const own = parts.desk.grid.language === 'fr' ? inFrench(parts) : inEnglish(parts);
    this.#commands = new Map([
      ...Object.entries(editing(parts)),
      ...Object.entries(looks(parts)),
      ...Object.entries(lines(parts)),
      ...Object.entries(places(parts)),
      ...Object.entries(own),
    ]);
  }

  /** Does what the key asks; false for a key that is no shortcut. */
  press(event: KeyboardEvent): boolean {
    for (const name of keyNames(event)) {
      const command = this.#commands.get(name);
      if (command) return command(event) !== false;
    }
    return false;
  }
}

type Commands = Readonly<Record<string, Command>>;

/** Gras, Bas, Droite, aTteindre. */
const inFrench = ({ desk, goTo }: CommandParts): Commands => ({
  'ctrl+g': () => toggleFormat(desk, 'bold'),
  'ctrl+b': () => desk.entry.fillDown(),
  'ctrl+d': () => desk.entry.fillRight(),
  'ctrl+t': goTo,
});

const inEnglish = ({ desk, goTo }: CommandParts): Commands => ({
  'ctrl+b': () => toggleFormat(desk, 'bold'),
  'ctrl+d': () => desk.entry.fillDown(),
  'ctrl+g': goTo,
  'ctrl+t': () => createTableHere(desk),
});

const editing = ({ desk, openList, openMenu, find }: CommandParts): Commands => ({
  Delete: () => desk.entry.clear(),
  Backspace: () => desk.grid.edit('enter', ''),
  Escape: () => desk.clipboard.forget(),
  'alt+ArrowDown': openList,
  'shift+F10': openMenu,
  ContextMenu: openMenu,
  'ctrl+r': () => desk.entry.fillRight(),
  'ctrl+z': () => desk.entry.undo(),
  'ctrl+shift+z': () => desk.entry.redo(),
  'ctrl+y': () => desk.entry.redo(),
  'ctrl+;': () => typeMoment(desk, 'day'),
  'ctrl+:': () => typeMoment(desk, 'time'),
  "ctrl+'": () => copyFromAbove(desk, 'formula'),
  'ctrl+"': () => copyFromAbove(desk, 'value'),
  'ctrl+shift+v': () => desk.clipboard.pasteHeld('values'),
  'ctrl+l': () => createTableHere(desk),
  'ctrl+shift+l': () => toggleFilter(desk),
  'ctrl+f': () => find('find'),
  'shift+F5': () => find('find'),
  'ctrl+h': () => find('replace'),
  'alt+=': () => desk.report(autoSum(desk.grid)),
  F9: () => {
    desk.grid.workbook.timePassed();
    desk.grid.workbook.requestCalculation();
  },
  // The browser would offer to save the page: the workbook is kept at every edit.
  'ctrl+s': () => undefined,
});

const looks = ({ desk }: CommandParts): Commands => {
  const numbers = (format: string) => () =>
    desk.report(formatNumbers(desk.grid.workbook, desk.grid.range, format));
  const texts = gestureTexts(desk.grid.language);
  return {
    'ctrl+Digit2': () => toggleFormat(desk, 'bold'),
    'ctrl+i': () => toggleFormat(desk, 'italic'),
    'ctrl+Digit3': () => toggleFormat(desk, 'italic'),
    'ctrl+u': () => toggleFormat(desk, 'underline'),
    'ctrl+Digit4': () => toggleFormat(desk, 'underline'),
    'ctrl+Digit5': () => toggleFormat(desk, 'strikethrough'),
    'ctrl+Digit1': () => desk.dialogs.tell(texts.replaceTitle, texts.notSimulated),
    'ctrl+~': numbers('General'),
    'ctrl+!': numbers('#,##0.00'),
    'ctrl+%': numbers('0%'),
    'ctrl+$': numbers(desk.grid.language === 'fr' ? '#,##0.00 "€"' : '$#,##0.00'),
    'ctrl+#': numbers('d-mmm-yy'),
  };
};

const lines = ({ desk, keys }: CommandParts): Commands => {
  const hide = (axis: 'rows' | 'columns') => () =>
    desk.report(hideLines(desk.grid.workbook, desk.grid.range, axis, true));
  return {
    'ctrl++': () => insertAt(desk),
    'ctrl+-': () => deleteAt(desk),
    'ctrl+Digit9': hide('rows'),
    'ctrl+Digit0': hide('columns'),
    'ctrl+shift+Digit9': () => desk.report(unhideAround(desk.grid, 'rows')),
    'ctrl+shift+Digit0': () => desk.report(unhideAround(desk.grid, 'columns')),
    'ctrl+a': () => keys.everything(),
    'ctrl+*': () => keys.region(),
    'ctrl+shift+Digit8': () => keys.region(),
    'ctrl+ ': () => keys.wholeColumns(),
    'shift+ ': () => keys.wholeRows(),
    'ctrl+shift+ ': () => keys.everything(),
  };
};

const places = ({ desk, goTo, changeSheet, expandFormulaBar }: CommandParts): Commands => ({
  F5: goTo,
  'shift+F11': () => desk.report(insertSheet(desk.grid.workbook, desk.grid.sheet)),
  'ctrl+PageDown': () => changeSheet(1),
  'ctrl+PageUp': () => changeSheet(-1),
  'ctrl+Backspace': () => desk.grid.select(desk.grid.selection, desk.grid.selection.active),
  'ctrl+shift+u': expandFormulaBar,
});

/** Puts a look on the whole selection, or takes it off when the active cell has it. */
function toggleFormat(
  { grid, report }: GridDesk,
  member: 'bold' | 'italic' | 'underline' | 'strikethrough',
): void {
  const { row, column } = grid.selection.active;
  const { format } = grid.sheet.style(row, column);
  const isOn = member === 'underline' ? (format.underline ?? 'None') !== 'None' : format[member] === true;
  const part: Partial<CellFormat> =
    member === 'underline' ? { underline: isOn ? 'None' : 'Single' } : { [member]: !isOn };
  report(formatCells(grid.workbook, grid.range, part));
}
