import type { CellValue } from '../../../addin/workbook/sync/cell-value.ts';
import type { SheetRow } from '../../../addin/workbook/sync/match-rows.ts';
import type { CellMark, SheetChange, SheetPort } from '../../../addin/workbook/sync/sheet-port.ts';
import type { SheetState } from '../../../addin/workbook/sync/sheet-state.ts';

/** A sheet in memory, where a person may type, sort, copy and remove rows as in Excel. */
export class MemorySheet implements SheetPort {
  rows: Record<string, CellValue>[] = [];
  readonly marks: CellMark[] = [];
  state: SheetState | undefined;
  gone = false;
  /** What Ctrl+Z goes back to: the rows before each gesture of the person and each writing of the engine. */
  readonly #past: Record<string, CellValue>[][] = [];

  /** A gesture of the person. */
  gesture(work: () => void): void {
    this.#past.push(structuredClone(this.rows));
    work();
  }

  undo(): void {
    this.rows = this.#past.pop() ?? this.rows;
  }

  /** As after closing and opening: nothing before this can be undone. */
  forgetPast(): void {
    this.#past.length = 0;
  }

  readonly readRows = (): Promise<readonly SheetRow[] | undefined> =>
    Promise.resolve(
      this.gone
        ? undefined
        : this.rows.map((cells, position) => ({
            position,
            key: String(cells['_key'] ?? ''),
            cells: { ...cells },
          })),
    );

  readonly apply = (change: SheetChange): Promise<void> => {
    this.#past.push(structuredClone(this.rows));
    for (const { position, column, value } of change.cells) this.rows[position]![column] = value;
    this.marks.push(...change.marks);
    this.rows = this.rows.filter((_, position) => !change.removed.includes(position));
    this.rows.push(...change.appended.map((cells) => ({ ...cells })));
    return Promise.resolve();
  };

  readonly readState = (): Promise<SheetState | undefined> => Promise.resolve(this.state);

  readonly writeState = (state: SheetState): Promise<void> => {
    this.state = state;
    return Promise.resolve();
  };

  row(key: string): Record<string, CellValue> {
    return this.rows.find((cells) => cells['_key'] === key)!;
  }
}
