import type { Cell, CellStyle } from '../model/cell.ts';
import type { BookState } from './book-state.ts';
import type { Cells, Change } from './change.ts';
import { sameJson } from './same-json.ts';
import { differsInEntry } from './shared-cell.ts';

/** A cell changed here that nobody else has, and what of it was changed. */
export type OwnCell = {
  readonly cell: Cell | undefined;
  readonly isEntry: boolean;
  readonly isLook: boolean;
};

/** The cells of a change, with what of each is other than before. */
export function ownCells({ cells }: Change, before: BookState): Map<string, Cells<OwnCell>> {
  return new Map(
    [...cells].map(([sheetId, changed]) => {
      const known = before.cells.get(sheetId);
      const own = [...changed].map(([key, cell]): [number, OwnCell] => {
        const was = known?.get(key);
        const isEntry = differsInEntry(was, cell);
        return [
          key,
          { cell, isEntry, isLook: !isEntry || !cell || !was || !sameJson(lookOf(was), lookOf(cell)) },
        ];
      });
      return [sheetId, new Map(own)];
    }),
  );
}

/** What was changed here, over what everybody has now: who writes and who colours do not undo each other. */
export function overTheirs({ cell, isEntry, isLook }: OwnCell, theirs: Cell | undefined): Cell | undefined {
  if (!theirs || (isEntry && isLook)) return cell;
  if (isEntry) return cell && { ...cell, ...lookOf(theirs) };
  return cell ? { ...theirs, ...lookOf(cell) } : theirs;
}

const lookOf = ({ numberFormat, format, validation }: CellStyle): CellStyle => ({
  numberFormat,
  format,
  validation,
});
