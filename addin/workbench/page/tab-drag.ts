import { copySheet, reorderSheet } from '../model/sheet-gestures.ts';
import type { Worksheet } from '../model/worksheet.ts';
import type { Bench } from './bench.ts';

const threshold = 6;

/** Starts dragging a tab to another place; with Ctrl a copy of the sheet goes there. A mark shows where. */
export function dragTab(bench: Bench, sheet: Worksheet, press: PointerEvent): void {
  if (press.button !== 0 || !(press.currentTarget instanceof HTMLElement)) return;
  const list = press.currentTarget.parentElement;
  if (!list) return;
  let place: { before: Element | undefined; copies: boolean } | undefined;
  const move = (event: PointerEvent) => {
    if (place === undefined && Math.abs(event.clientX - press.clientX) < threshold) return;
    place = { before: tabAfter(list, event.clientX), copies: event.ctrlKey || event.metaKey };
    mark(list, place.before);
  };
  const end = () => {
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', end);
    mark(list, undefined, true);
    if (place)
      put(
        bench,
        sheet,
        [...list.children].findIndex((tab) => tab === place?.before),
        place.copies,
      );
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', end);
}

/** The first tab whose middle is right of the pointer. */
function tabAfter(list: Element, x: number): Element | undefined {
  return [...list.children].find((tab) => {
    const { left, width } = tab.getBoundingClientRect();
    return x < left + width / 2;
  });
}

function mark(list: Element, before: Element | undefined, none = false): void {
  const last = list.lastElementChild;
  for (const tab of list.children) {
    tab.classList.toggle('wb-drop-before', !none && tab === before);
    tab.classList.toggle('wb-drop-after', !none && before === undefined && tab === last);
  }
}

/** `index` is among the visible tabs; -1 is the end. */
function put(bench: Bench, sheet: Worksheet, index: number, copies: boolean): void {
  const { workbook } = bench;
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const before = index < 0 ? undefined : visible[index];
  const position = before ? workbook.sheets.indexOf(before) : workbook.sheets.length;
  if (copies) bench.report(copySheet(workbook, sheet, position));
  else
    bench.report(reorderSheet(workbook, sheet, position - Number(position > workbook.sheets.indexOf(sheet))));
  bench.grid.input.focus();
}
