import { cellAddress } from '../evaluator/area.ts';
import { boxAddress, quotedSheet } from '../model/address.ts';
import type { GridView } from './grid-view.ts';
import { type Direction, edge, neighbour } from './navigation.ts';
import { type Place, selectedBox } from './selection.ts';

/** References pointed at with the mouse or the arrows while a formula is typed. */
export class FormulaPointing {
  readonly #grid: GridView;
  #from: Place | undefined;
  #to: Place | undefined;

  constructor(grid: GridView) {
    this.#grid = grid;
  }

  /** The person typed: the next arrow starts from the cell again. */
  forget(): void {
    this.#from = undefined;
    this.#to = undefined;
  }

  /** Starts a reference at a cell, or stretches the last one to it. */
  begin(place: Place, stretches: boolean): void {
    if (!stretches || !this.#from) this.#from = place;
    this.stretch(place);
  }

  stretch(to: Place): void {
    this.#to = to;
    this.#write();
  }

  arrow(direction: Direction, { far, stretches }: { far: boolean; stretches: boolean }): void {
    const { layout, sheet, selection } = this.#grid;
    const at = this.#to ?? selection.active;
    const to = far ? edge(sheet, layout, at, direction) : neighbour(layout, at, direction);
    this.begin(to, stretches);
  }

  #write(): void {
    const { session, sheet } = this.#grid;
    if (!session || !this.#from || !this.#to) return;
    const box = selectedBox({ active: this.#from, anchor: this.#from, corner: this.#to });
    const local = box.rows * box.columns === 1 ? cellAddress(box.row, box.column) : boxAddress(box);
    session.point(session.home.sheet === sheet ? local : `${quotedSheet(sheet.name)}!${local}`);
    this.#grid.showSession();
  }
}
