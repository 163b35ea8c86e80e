import { defineCustomElements } from '@revolist/revogrid/loader';
import type { ColumnRegular } from '@revolist/revogrid';
import { columnLetters } from '../evaluator/area.ts';
import { type Axis, positionAt, type Zone } from './axis.ts';
import type { Place } from './selection.ts';
import { usualColumnWidth, usualRowHeight } from './cell-size.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** What is drawn in one cell. */
export type DrawnCell = {
  text: string;
  classes: string;
  style: Record<string, string>;
  title: string | undefined;
  /** What stands before, fills and stands after, for a number format that fills its cell. */
  fill: readonly [string, string, string] | undefined;
  /** Pixels a text takes when it runs over the cells on its right. */
  overflow: number | undefined;
  /** Button of a table's header: the table, the column in it, `filtered`, `ascending` or `descending`. */
  header: { tableId: string; index: number; state: string; label: string } | undefined;
};

type Parts = {
  draw: (place: Place) => DrawnCell;
  resized: (column: number, width: number) => void;
  drawn: () => void;
};

type Line = { row: number };

const lineOf = (model: Record<string, unknown>): number =>
  typeof model['row'] === 'number' ? model['row'] : 0;

/** The virtual grid that draws a sheet: cells, letters and numbers, and nothing of the selection or of editing. */
export class RevoSheet {
  readonly element = document.createElement('revo-grid');
  readonly #draw: (place: Place) => DrawnCell;
  #layout: SheetLayout | undefined;
  /** The grid asks for the look of a cell, then at once for what is in it: both are found together. */
  #last: { readonly place: Place; readonly cell: DrawnCell } | undefined;

  constructor({ draw, resized, drawn }: Parts) {
    this.#draw = (place) => {
      const cell = draw(place);
      this.#last = { place, cell };
      return cell;
    };
    defineCustomElements(window);
    const { element } = this;
    element.classList.add('wb-sheet');
    Object.assign(element, {
      theme: 'compact',
      readonly: true,
      range: false,
      canFocus: false,
      useClipboard: false,
      filter: false,
      canMoveColumns: false,
      canDrag: false,
      exporting: false,
      resize: true,
      colSize: usualColumnWidth,
      rowSize: usualRowHeight,
      frameSize: 3,
      rowHeaders: {
        size: 46,
        cellTemplate: (_h: unknown, { model }: { model: Record<string, unknown> }) =>
          String(lineOf(model) + 1),
      },
    });
    element.addEventListener('aftercolumnresize', ({ detail }) => {
      for (const { prop, size } of Object.values(detail)) if (size !== undefined) resized(Number(prop), size);
    });
    element.addEventListener('afterrender', together(drawn));
  }

  /** Draws a sheet laid out like this; costs a full drawing. */
  show(layout: SheetLayout): void {
    this.#layout = layout;
    const { element } = this;
    element.columns = layout.columns.shown.map((column, index) => this.#column(layout, column, index));
    element.pinnedTopSource = lines(layout.rows, 0, layout.rows.frozen);
    element.source = lines(layout.rows, layout.rows.frozen, layout.rows.shown.length);
    element.rowDefinitions = [
      ...sizes(layout.rows, 'rowPinStart', 0, layout.rows.frozen),
      ...sizes(layout.rows, 'rgRow', layout.rows.frozen, layout.rows.shown.length),
    ];
  }

  /** Draws again the cells in view. */
  refresh(): void {
    void this.element.refresh('all');
  }

  /** The place under a point of the page; headers give a place with only a row or only a column. */
  placeAt(x: number, y: number): Partial<Place> | undefined {
    const target = document.elementFromPoint(x, y);
    const cell = target?.closest<HTMLElement>('.rgCell, .rgHeaderCell');
    if (!cell || !this.#layout || !this.element.contains(cell)) return undefined;
    const { rows, columns } = this.#layout;
    const isHeader = cell.classList.contains('rgHeaderCell');
    const isNumber = cell.closest('.rowHeaders') !== null;
    const row = isHeader
      ? undefined
      : positionAt(rows, cell.dataset['rgrow'], cell.closest('.header-wrapper') !== null);
    const column = isNumber
      ? undefined
      : positionAt(columns, cell.dataset['rgcol'], cell.closest('.colPinStart') !== null);
    return { ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
  }

  /** The box in which a zone's cells stand, whose origin is the zone's first cell; it scrolls with them. */
  zone(rows: Zone, columns: Zone): HTMLElement | undefined {
    const across = columns === 'frozen' ? '.colPinStart' : '.rgCol';
    const down = rows === 'frozen' ? '.header-wrapper' : '.vertical-inner';
    const data = this.element.querySelector<HTMLElement>(
      `revogr-viewport-scroll${across} ${down} revogr-overlay-selection`,
    );
    return data ?? undefined;
  }

  /** Scrolls by so many pixels from where the free zone's origin now stands in the window. */
  scrollBy(by: { x: number; y: number }): void {
    const origin = this.zone('free', 'free')?.getBoundingClientRect();
    // What scrolls across holds what scrolls down, which moves with it.
    const across = this.element.querySelector('revogr-viewport-scroll.rgCol');
    const down = across?.querySelector('.vertical-inner');
    if (!origin || !across || !down) return;
    void this.element.scrollToCoordinate({
      ...(by.x !== 0 && { x: Math.max(0, across.getBoundingClientRect().left - origin.left + by.x) }),
      ...(by.y !== 0 && { y: Math.max(0, down.getBoundingClientRect().top - origin.top + by.y) }),
    });
  }

  #drawn(place: Place): DrawnCell {
    const { place: last, cell } = this.#last ?? {};
    this.#last = undefined;
    return cell && last?.row === place.row && last.column === place.column ? cell : this.#draw(place);
  }

  #column(layout: SheetLayout, column: number, index: number): ColumnRegular {
    return {
      prop: column,
      name: columnLetters(column),
      size: layout.columns.sizeOf(column),
      ...(index < layout.columns.frozen && { pin: 'colPinStart' as const }),
      cellProperties: ({ model }) => {
        const { classes, style, title, fill, overflow } = this.#draw({ row: lineOf(model), column });
        const inner = `${fill ? ' wb-filled' : ''}${overflow === undefined ? '' : ' wb-overflow'}`;
        return { class: `${classes}${inner}`, style, ...(title !== undefined && { title }) };
      },
      cellTemplate: (createElement, { model }) => {
        const { text, header, fill, overflow } = this.#drawn({ row: lineOf(model), column });
        if (fill) return fill.map((part) => createElement('span', {}, part));
        if (!header) {
          const over = { class: 'wb-over', style: { width: `${overflow ?? 0}px` } };
          return overflow === undefined ? text : createElement('span', over, text);
        }
        const { tableId, index: at, state, label } = header;
        const button = { class: `wb-filter ${state}`, 'data-table': tableId, 'data-index': at, title: label };
        return [createElement('span', { class: 'wb-head-text' }, text), createElement('span', button, '')];
      },
    };
  }
}

/**
 * The parts of the grid tell one after the other that they are drawn: once a frame is enough for all of them, and what
 * is measured then is measured once.
 */
function together(work: () => void): () => void {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      work();
    });
  };
}

function lines({ shown }: Axis, from: number, to: number): Line[] {
  return shown.slice(from, to).map((row) => ({ row }));
}

function sizes({ shown, sizeOf }: Axis, type: 'rowPinStart' | 'rgRow', from: number, to: number) {
  return shown.slice(from, to).flatMap((row, index) => {
    const size = sizeOf(row);
    return size === usualRowHeight ? [] : [{ type, index, size }];
  });
}
