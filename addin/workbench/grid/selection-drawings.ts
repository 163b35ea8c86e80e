import type { Box } from '../model/address.ts';
import type { Place } from './selection.ts';

/** What is drawn over the cells. */
export type Overlay = {
  selected: Box;
  active: Place;
  /** Cells copied or cut, with moving dashes. */
  copied: Box | undefined;
  /** The filled range of a dynamic array around the active cell. */
  spill: Box | undefined;
  /** Where a drag would fill or move. */
  outline: Box | undefined;
  /** What the formula being typed speaks of, each with its colour. */
  references: readonly { readonly box: Box; readonly colour: string }[];
  /** Tables of the sheet whose corner can be pulled. */
  tables: readonly Box[];
  /** The active cell offers a list. */
  hasList: boolean;
  listLabel: string;
};

/** A place in a zone, and the sides on which the zone cuts what is drawn there. */
export type Rectangle = { left: number; top: number; width: number; height: number; cut?: readonly string[] };

/** The elements that show an overlay in a zone, where `place` says what of a box stands in it. */
export function drawings(overlay: Overlay, place: (box: Box) => Rectangle | undefined): HTMLElement[] {
  const { active, selected, copied, spill, outline, references, tables, hasList, listLabel } = overlay;
  const cell = place({ ...active, rows: 1, columns: 1 });
  const list: (HTMLElement | undefined)[] = [
    part('wb-spill', spill && place(spill)),
    ...tables.map((table) => part('wb-table-corner', place(table))),
    tint(place(selected), cell),
    part('wb-selected', place(selected)),
    part('wb-copied', copied && place(copied)),
    ...references.map(({ box, colour }) => reference(place(box), colour)),
    part('wb-outline', outline && place(outline)),
    hasList ? listButton(cell, listLabel) : undefined,
  ];
  return list.filter((element) => element !== undefined);
}

function reference(at: Rectangle | undefined, colour: string): HTMLElement | undefined {
  const element = part('wb-reference', at);
  element?.style.setProperty('--reference', colour);
  return element;
}

function part(className: string, at: Rectangle | undefined): HTMLElement | undefined {
  if (!at) return undefined;
  const element = document.createElement('div');
  element.className = className;
  element.classList.add(...(at.cut ?? []));
  const { left, top, width, height } = at;
  element.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  return element;
}

/** The shade over a selection of several cells, with a hole at the active one. */
function tint(at: Rectangle | undefined, hole: Rectangle | undefined): HTMLElement | undefined {
  if (at?.width === hole?.width && at?.height === hole?.height) return undefined;
  const element = part('wb-tint', at);
  if (!element || !at || !hole) return element;
  const [left, top] = [hole.left - at.left, hole.top - at.top];
  const [right, bottom] = [left + hole.width, top + hole.height];
  const outline = `0 0,0 100%,100% 100%,100% 0,0 0`;
  const inner = `${left}px ${top}px,${right}px ${top}px,${right}px ${bottom}px,${left}px ${bottom}px,${left}px ${top}px`;
  element.style.clipPath = `polygon(evenodd,${outline},${inner})`;
  return element;
}

function listButton(cell: Rectangle | undefined, label: string): HTMLElement | undefined {
  const element = part('wb-list-button', cell && { ...cell, left: cell.left + cell.width, width: 17 });
  if (element) element.title = label;
  return element;
}
