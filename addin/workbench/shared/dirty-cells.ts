import type { Box } from '../model/address.ts';
import type { ModelChange } from '../model/model-change.ts';

/** Beyond this many rectangles, or cells, looking at the whole sheet is as quick. */
const mostBoxes = 400;
const mostCells = 50_000;

/** Where the workbook may differ from what everybody has. */
export class DirtyCells {
  readonly #sheets = new Map<string, Box[] | 'whole'>();

  get sheets(): ReadonlyMap<string, readonly Box[] | 'whole'> {
    return this.#sheets;
  }

  follow(change: ModelChange): void {
    if (change.kind === 'structure' || change.kind === 'formats') this.addWhole(change.sheet.id);
    if (change.kind === 'cells' && !change.computed)
      for (const box of change.ranges) this.add(change.sheet.id, box);
  }

  add(sheetId: string, box: Box): void {
    const boxes = this.#sheets.get(sheetId) ?? [];
    if (boxes === 'whole') return;
    boxes.push(box);
    const isMuch = boxes.length > mostBoxes || box.rows * box.columns > mostCells;
    this.#sheets.set(sheetId, isMuch ? 'whole' : boxes);
  }

  addWhole(sheetId: string): void {
    this.#sheets.set(sheetId, 'whole');
  }

  addAll(other: DirtyCells): void {
    for (const [sheetId, boxes] of other.sheets) {
      if (boxes === 'whole') this.addWhole(sheetId);
      else for (const box of boxes) this.add(sheetId, box);
    }
  }
}
